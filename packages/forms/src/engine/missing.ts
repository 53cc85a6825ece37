import type { Werte } from '../language/application.ts';
import { fill, type Meldung } from './messages.ts';
import type { FieldPlan, Form, Index, ListPlan, PagePlan } from './plan.ts';
import { type Fault, faultOf, missing, sentence } from './value.ts';
import { View } from './view.ts';
import { type Instance, pathOf, walk } from './walk.ts';
import { worded } from './wording.ts';

/** A page that is not complete, and why. */
export interface Fehlend {
  readonly pfad: string;
  readonly titel: string;
  readonly felder: readonly {
    readonly feld: string;
    readonly frage: string;
    readonly text: string;
  }[];
}

const ASKS_NOTHING = new Set(['hinweis', 'berechnet']);
export const asks = (plan: FieldPlan): boolean => !ASKS_NOTHING.has(plan.field.feldart);

/** The fault of one field that applies, as it is stored; undefined when it is well. */
function storedFault(view: View, plan: FieldPlan, index: Index): Fault | undefined {
  const stored = view.raw(plan, index);
  if (stored === undefined || stored === null)
    return plan.field.optional ? undefined : missing(plan);
  return faultOf(plan, stored, view, index);
}

/** The checks of a page that fail, on fields that apply and are well in themselves. */
export function failedChecks(view: View, page: PagePlan, index: Index): Map<FieldPlan, Fault> {
  const failed = new Map<FieldPlan, Fault>();
  for (const { field, test, text } of page.checks) {
    if (!failed.has(field) && view.holds(field, index) === true && test(view, index) === true) {
      failed.set(field, { schluessel: 'pruefung', werte: { text } });
    }
  }
  return failed;
}

function pageFaults(view: View, page: PagePlan, index: Index): Map<FieldPlan, Fault> {
  const faults = failedChecks(view, page, index);
  for (const field of page.fields) {
    if (!asks(field) || view.holds(field, index) !== true) continue;
    const fault = storedFault(view, field, index);
    if (fault) faults.set(field, fault);
  }
  return faults;
}

/** What is wrong with the list of a repeater's items. */
export function listFault(view: View, plan: ListPlan, index: Index): Fault | undefined {
  const items = view.rawItems(plan.scope, index);
  const { mindestens: min = 0, hoechstens: max, einzahl, keine } = plan.repeater;
  if (items && items.length > max) return { schluessel: 'zuVieleEintraege', werte: { max } };
  if ((items?.length ?? 0) < min)
    return { schluessel: 'zuWenigeEintraege', werte: { min, einzahl } };
  if (items) return undefined;
  return { schluessel: 'eintraegeFehlen', werte: { keine: keine ?? '' } };
}

/** The sentence of a fault that belongs to a list page. */
export const listSentence = (form: Form, { schluessel, werte = {} }: Fault): string =>
  fill(form.messages[schluessel as Meldung] ?? '', {
    ...werte,
    ...(werte.keine === '' ? { keine: form.messages.keine ?? '' } : {}),
  });

/** Whether nothing is missing on a page. */
export function complete(view: View, { plan, index }: Instance): boolean {
  if (plan.kind === 'liste') return listFault(view, plan, index) === undefined;
  for (const field of plan.fields) {
    if (asks(field) && view.holds(field, index) === true && storedFault(view, field, index)) {
      return false;
    }
  }
  return plan.checks.length === 0 || failedChecks(view, plan, index).size === 0;
}

function report(form: Form, view: View, at: Instance): Fehlend | undefined {
  const { plan, index } = at;
  const pfad = pathOf(at);
  if (plan.kind === 'liste') {
    const fault = listFault(view, plan, index);
    if (!fault) return undefined;
    const titel = worded(form, view, plan.scope.outer ?? form.root, index, plan.repeater.titel);
    const text = listSentence(form, fault);
    return { pfad, titel, felder: [{ feld: plan.scope.id, frage: titel, text }] };
  }
  const faults = pageFaults(view, plan, index);
  if (faults.size === 0) return undefined;
  const felder = [...faults].map(([field, fault]) => ({
    feld: field.id,
    frage: worded(form, view, plan.scope, index, field.field.label),
    text: sentence(form, field, fault, view, index),
  }));
  return { pfad, titel: worded(form, view, plan.scope, index, plan.page.titel), felder };
}

/** The pages that keep an application from being sent, in order. Empty: it can be sent. */
export const fehlt = (form: Form, antworten: Werte, heute: string): Fehlend[] =>
  missingIn(form, new View(antworten, heute));

/** As {@link fehlt}, of answers that are being read already. */
export function missingIn(form: Form, view: View): Fehlend[] {
  const all: Fehlend[] = [];
  for (const at of walk(form, view)) {
    if (complete(view, at)) continue;
    const found = report(form, view, at);
    if (found) all.push(found);
  }
  return all;
}
