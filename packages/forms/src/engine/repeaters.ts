import type { Werte } from '../language/application.ts';
import { changeItems } from './change.ts';
import { complete, listSentence } from './missing.ts';
import type { Form, Index, ListPlan, PagePlan, ScopePlan } from './plan.ts';
import { View } from './view.ts';
import { find, type Instance, locate, pathOf, walk } from './walk.ts';
import { itemName } from './wording.ts';

/** An item of a repeater, on its list page. */
export interface Eintrag {
  /** From 1. */
  readonly nr: number;
  readonly name: string;
  /** Its first page; undefined when none of its pages applies. */
  readonly pfad: string | undefined;
  readonly fertig: boolean;
  /** What is stored of it, whether it applies or not. */
  readonly antworten: Werte;
}

function list(form: Form, view: View, pfad: string): { plan: ListPlan; index: Index } | undefined {
  const at = find(form, view, pfad);
  return at?.plan.kind === 'liste' ? { plan: at.plan, index: at.index } : undefined;
}

/** The pages within a repeater, by the number of their item. */
function pagesByItem(form: Form, view: View, pfad: string): Map<number, Instance[]> {
  const byItem = new Map<number, Instance[]>();
  for (const at of walk(form, view)) {
    const path = pathOf(at);
    if (!path.startsWith(`${pfad}/`)) continue;
    const nr = Number.parseInt(path.slice(pfad.length + 1), 10);
    byItem.set(nr, [...(byItem.get(nr) ?? []), at]);
  }
  return byItem;
}

/** The items of the repeater that the list page `pfad` closes. */
export function eintraege(form: Form, antworten: Werte, pfad: string, heute: string): Eintrag[] {
  const view = new View(antworten, heute);
  const at = list(form, view, pfad);
  if (!at) return [];
  const { plan, index } = at;
  const byItem = pagesByItem(form, view, pfad);
  return Array.from({ length: view.shown(plan.scope, index) }, (_, i) => {
    const pages = byItem.get(i + 1) ?? [];
    return {
      nr: i + 1,
      name: itemName(form, view, plan.scope, [...index, i]),
      pfad: pages[0] && pathOf(pages[0]),
      fertig: pages.every((page) => complete(view, page)),
      antworten: view.stored(plan.scope, [...index, i]) ?? {},
    };
  });
}

export type Hinzugefuegt =
  | { readonly ok: true; readonly antworten: Werte; readonly pfad: string }
  | { readonly ok: false; readonly text: string };

/**
 * Adds an empty item on a list page; `pfad` in the result is its first page. Refused where the
 * repeater is full; undefined where there is no such list page.
 */
export function hinzufuegen(
  form: Form,
  antworten: Werte,
  pfad: string,
  heute: string,
): Hinzugefuegt | undefined {
  const view = new View(antworten, heute);
  const at = list(form, view, pfad);
  if (!at) return undefined;
  const { plan, index } = at;
  const n = view.shown(plan.scope, index);
  const max = plan.repeater.hoechstens;
  if (n >= max) {
    return {
      ok: false,
      text: listSentence(form, { schluessel: 'zuVieleEintraege', werte: { max } }),
    };
  }
  const next = changeItems(antworten, plan.scope, index, (items) => {
    const filled = [...items];
    while (filled.length <= n) filled.push({});
    return filled;
  });
  const [first] = pagesByItem(form, new View(next, heute), pfad).get(n + 1) ?? [];
  return { ok: true, antworten: next, pfad: first ? pathOf(first) : pfad };
}

/** Removes the item `nr` (from 1) of the repeater with the list page `pfad`, with all it holds. */
export function entferne(
  form: Form,
  antworten: Werte,
  pfad: string,
  nr: number,
  heute: string,
): Werte | undefined {
  const view = new View(antworten, heute);
  const at = list(form, view, pfad);
  const items = at && view.rawItems(at.plan.scope, at.index);
  if (!at || !items || !(nr >= 1 && nr <= items.length)) return undefined;
  return changeItems(antworten, at.plan.scope, at.index, (all) =>
    all.filter((_, i) => i !== nr - 1),
  );
}

/** Whether a page belongs to an item of the repeater, wherever it stands in the form. */
function ofItem(page: PagePlan | ListPlan, scope: ScopePlan): boolean {
  let around = page.kind === 'liste' ? page.scope.outer : page.scope;
  while (around && around !== scope) around = around.outer;
  return around !== undefined;
}

/**
 * The path of a page once the item `nr` (from 1) of the repeater with the list page `liste` is removed:
 * pages of later items move up by one number, in other sections too. Undefined for a page of the removed
 * item itself.
 */
export function pfadOhneEintrag(
  form: Form,
  pfad: string,
  liste: string,
  nr: number,
): string | undefined {
  const from = locate(form, liste);
  const at = locate(form, pfad);
  if (from?.plan.kind !== 'liste' || !at || !ofItem(at.plan, from.plan.scope)) return pfad;
  if (from.index.some((outer, depth) => outer !== at.index[depth])) return pfad;
  const depth = from.index.length;
  const own = (at.index[depth] ?? 0) + 1;
  if (own === nr) return undefined;
  return own < nr ? pfad : pathOf({ plan: at.plan, index: at.index.with(depth, own - 2) });
}
