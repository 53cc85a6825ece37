import type { Werte } from '../language/application.ts';
import { changeItems, changeScope } from './change.ts';
import type { Meldung } from './messages.ts';
import { asks, failedChecks, listFault, listSentence } from './missing.ts';
import type { Eingaben, Parsed } from './parse/inputs.ts';
import { parse } from './parse/parse.ts';
import type { FieldPlan, Form, Index, ListPlan, PagePlan } from './plan.ts';
import { type Fault, faultOf, missing, sentence } from './value.ts';
import { View } from './view.ts';
import { find } from './walk.ts';

/** What is wrong with one field of a page. */
export interface Feldfehler {
  /** The field's id, which is also the name of its (first) input. */
  readonly feld: string;
  readonly schluessel: Meldung;
  readonly werte: { readonly [name: string]: string | number };
  /** The message in the form's language. */
  readonly text: string;
}

export type Pruefergebnis =
  | {
      readonly ok: true;
      /** The page's values. */
      readonly werte: Werte;
      /** All answers, with the page's values in them. */
      readonly antworten: Werte;
    }
  | {
      readonly ok: false;
      readonly fehler: readonly Feldfehler[];
      /** The values of the page's fields that are well. */
      readonly werte: Werte;
    };

/** Most bytes of all answers of an application, as JSON. */
export const MAX_BYTES = 1_000_000;

/** The size of answers in bytes, as they would be stored. */
export const groesse = (antworten: Werte): number =>
  Buffer.byteLength(JSON.stringify(antworten), 'utf8');

const refuse = (feld: string, fault: Fault, text: string): Feldfehler => ({
  feld,
  schluessel: fault.schluessel,
  werte: fault.werte ?? {},
  text,
});

/** The answers with what could be read from the page in them, for judging its conditions. */
function candidate(antworten: Werte, page: PagePlan, index: Index, parsed: Map<FieldPlan, Parsed>) {
  return changeScope(antworten, page.scope, index, (values) => {
    const next = { ...values };
    for (const [field, p] of parsed) {
      if (p.kind === 'value') next[field.id] = p.value;
      else if (p.kind === 'empty' && field.field.optional) next[field.id] = null;
      else delete next[field.id];
    }
    return next;
  });
}

function fieldFault(field: FieldPlan, parsed: Parsed, view: View, index: Index): Fault | undefined {
  if (parsed.kind === 'fault') return parsed.fault;
  if (parsed.kind === 'empty') return field.field.optional ? undefined : missing(field);
  return faultOf(field, parsed.value, view, index);
}

function checkQuestions(
  form: Form,
  page: PagePlan,
  index: Index,
  inputs: Eingaben,
  antworten: Werte,
  heute: string,
): Pruefergebnis {
  const before = new View(antworten, heute);
  const fields = page.fields.filter(asks);
  const parsed = new Map(fields.map((f) => [f, parse(f, inputs, before, index)] as const));
  const view = new View(candidate(antworten, page, index, parsed), heute);
  const faults = new Map<FieldPlan, Fault>();
  const werte: Werte = {};
  for (const [field, p] of parsed) {
    if (view.holds(field, index) !== true) continue;
    const fault = fieldFault(field, p, view, index);
    if (fault) faults.set(field, fault);
    else werte[field.id] = p.kind === 'value' ? p.value : null;
  }
  if (faults.size === 0) {
    for (const [field, fault] of failedChecks(view, page, index)) faults.set(field, fault);
  }
  if (faults.size > 0) {
    const fehler = [...faults].map(([f, fault]) =>
      refuse(f.id, fault, sentence(form, f, fault, view, index)),
    );
    return { ok: false, fehler, werte };
  }
  // What does not apply stays in the draft as it was, so that changing back restores it.
  const next = changeScope(antworten, page.scope, index, (old) => ({ ...old, ...werte }));
  return fits(form, fields[0]?.id ?? page.id, werte, next);
}

function fits(form: Form, feld: string, werte: Werte, antworten: Werte): Pruefergebnis {
  if (groesse(antworten) <= MAX_BYTES) return { ok: true, werte, antworten };
  const text = form.messages.antragZuGross ?? '';
  return { ok: false, fehler: [refuse(feld, { schluessel: 'antragZuGross' }, text)], werte: {} };
}

/** Leaving a list page by "Weiter": no items is an answer where the form allows none. */
function checkList(
  form: Form,
  plan: ListPlan,
  index: Index,
  antworten: Werte,
  heute: string,
): Pruefergebnis {
  const { scope } = plan;
  const next = changeItems(antworten, scope, index, (items) => [...items]);
  const fault = listFault(new View(next, heute), plan, index);
  if (!fault) return { ok: true, werte: {}, antworten: next };
  return { ok: false, fehler: [refuse(scope.id, fault, listSentence(form, fault))], werte: {} };
}

/**
 * Reads and judges what was posted on a page. Never throws for what people type; undefined when
 * the form has no such page or it does not apply.
 */
export function pruefe(
  form: Form,
  pfad: string,
  eingaben: Eingaben,
  antworten: Werte,
  heute: string,
): Pruefergebnis | undefined {
  const at = find(form, new View(antworten, heute), pfad);
  if (!at) return undefined;
  const { plan, index } = at;
  return plan.kind === 'liste'
    ? checkList(form, plan, index, antworten, heute)
    : checkQuestions(form, plan, index, eingaben, antworten, heute);
}
