import type { Werte } from '../language/application.ts';
import { complete } from './missing.ts';
import type { Form } from './plan.ts';
import { View } from './view.ts';
import { find, type Instance, locate, pathOf, walk } from './walk.ts';
import { ownItemName, worded } from './wording.ts';

/** A page that applies, by its path. */
export interface Blattverweis {
  /** 'haushalt/personen/1/person'; of a repeater's list page 'haushalt/personen'. */
  readonly pfad: string;
  readonly titel: string;
  readonly art: 'seite' | 'liste';
  /** The section's id. */
  readonly abschnitt: string;
  /** The name of the item that it belongs to. */
  readonly eintrag?: string;
}

/** Describes a page that applies. */
export function refer(form: Form, view: View, at: Instance): Blattverweis {
  const { plan, index } = at;
  const list = plan.kind === 'liste';
  const scope = list ? (plan.scope.outer ?? form.root) : plan.scope;
  const eintrag = ownItemName(form, view, scope, index);
  return {
    pfad: pathOf(at),
    titel: worded(form, view, scope, index, list ? plan.repeater.titel : plan.page.titel),
    art: plan.kind,
    abschnitt: plan.section.section.id,
    ...(eintrag === undefined ? {} : { eintrag }),
  };
}

/** The pages that apply, in order. */
export function seiten(form: Form, antworten: Werte, heute: string): Blattverweis[] {
  const view = new View(antworten, heute);
  return [...walk(form, view)].map((at) => refer(form, view, at));
}

/** Whether the form has a page to fill in at this path, whether it applies or not. */
export function istSeite(form: Form, pfad: string): boolean {
  return locate(form, pfad)?.plan.kind === 'seite';
}

/** The path after `pfad`; undefined at the end of the form, and where the path does not apply. */
export function naechste(form: Form, antworten: Werte, pfad: string, heute: string) {
  const view = new View(antworten, heute);
  let passed = false;
  for (const at of walk(form, view)) {
    const here = pathOf(at);
    if (passed) return here;
    passed = here === pfad;
  }
  return undefined;
}

/** The path before `pfad`; undefined at the beginning, and where the path does not apply. */
export function vorige(form: Form, antworten: Werte, pfad: string, heute: string) {
  const view = new View(antworten, heute);
  let before: string | undefined;
  for (const at of walk(form, view)) {
    const here = pathOf(at);
    if (here === pfad) return before;
    before = here;
  }
  return undefined;
}

/** The last page of the form as it is now; where "back" leads from the check page. */
export function letzte(form: Form, antworten: Werte, heute: string): string {
  let last = '';
  for (const at of walk(form, new View(antworten, heute))) last = pathOf(at);
  return last;
}

export type Erreichbarkeit =
  | { readonly ok: true }
  /** `statt`: the page to show instead, the first that is not complete. */
  | { readonly ok: false; readonly statt: string };

/**
 * Whether a page may be opened: it applies, and every page before it is complete; of a repeater's list
 * page but for those of its own items, which can be removed there. For the check page ask with `pfad`
 * undefined.
 */
export function erreichbar(
  form: Form,
  antworten: Werte,
  pfad: string | undefined,
  heute: string,
): Erreichbarkeit {
  const view = new View(antworten, heute);
  if (pfad === undefined) {
    for (const at of walk(form, view))
      if (!complete(view, at)) return { ok: false, statt: pathOf(at) };
    return { ok: true };
  }
  const reached = reach(form, view, pfad);
  return reached.ok ? { ok: true } : reached;
}

/** As {@link erreichbar} of a page, of answers that are being read already: the page and the path before it. */
export function reach(
  form: Form,
  view: View,
  pfad: string,
): { ok: true; at: Instance; vorige: string | undefined } | { ok: false; statt: string } {
  const wanted = find(form, view, pfad);
  const isOwnItem = (path: string) => wanted?.plan.kind === 'liste' && path.startsWith(`${pfad}/`);
  let last: string | undefined;
  for (const at of walk(form, view)) {
    const here = pathOf(at);
    if (wanted && here === pfad) return { ok: true, at, vorige: last };
    last = here;
    if (!complete(view, at) && !isOwnItem(here)) return { ok: false, statt: here };
  }
  return { ok: false, statt: last ?? '' };
}
