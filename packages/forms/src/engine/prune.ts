import type { Werte } from '../language/application.ts';
import { display } from './display.ts';
import type { FieldPlan, Form, Index, ScopePlan } from './plan.ts';
import { OPEN, View } from './view.ts';
import { pathOf } from './walk.ts';
import { itemName, worded } from './wording.ts';

/** An answer that is in the draft and no longer applies. */
export interface Weggefallen {
  /** The page on which it was given. */
  readonly seite: string;
  /** The title of that page: whose name it is, for instance. */
  readonly titel: string;
  readonly feld: string;
  readonly frage: string;
  readonly antwort: string;
  /** The item it belongs to: 'Ada Muster'. */
  readonly eintrag?: string;
}

type Visit = (field: FieldPlan, index: Index) => void;

function pruneItems(view: View, scope: ScopePlan, index: Index, drop: Visit): Werte[] | undefined {
  const items = view.rawItems(scope, index);
  if (!items) return undefined;
  const n = view.count(scope, index);
  const kept: Werte[] = [];
  const most = Math.min(items.length, scope.repeater?.hoechstens ?? 0);
  for (let i = 0; i < most; i++) {
    const item = pruneScope(view, scope, [...index, i], drop);
    if (n !== OPEN && i < n) kept.push(item);
  }
  return view.scopeHolds(scope, index) === true ? kept : undefined;
}

function pruneField(
  view: View,
  field: FieldPlan,
  index: Index,
  raw: unknown,
  into: Werte,
  drop: Visit,
): void {
  // What was never answered needs no judging.
  if (raw === undefined && !field.compute) return;
  const value = view.read(field, index);
  const none = value === OPEN || value === undefined;
  if (!none) into[field.id] = value;
  else if (!field.compute && raw !== null) drop(field, index);
}

function pruneScope(view: View, scope: ScopePlan, index: Index, drop: Visit): Werte {
  const kept: Werte = {};
  const stored = view.stored(scope, index) ?? {};
  for (const member of scope.content) {
    if (member.kind === 'feld') {
      const raw = Object.hasOwn(stored, member.id) ? stored[member.id] : undefined;
      pruneField(view, member, index, raw, kept, drop);
    } else if (member.kind === 'gruppe') {
      const inside = pruneScope(view, member, index, drop);
      if (Object.keys(inside).length > 0) kept[member.id] = inside;
    } else {
      const items = pruneItems(view, member, index, drop);
      if (items) kept[member.id] = items;
    }
  }
  return kept;
}

/** The answers that apply, derived values among them; what the form does not know is left out. */
export const pruned = (form: Form, view: View, drop: Visit = () => {}): Werte =>
  pruneScope(view, form.root, [], drop);

/** Describes an answer of the draft, whether it applies or not. */
function describe(form: Form, view: View, field: FieldPlan, index: Index): Weggefallen {
  let item: ScopePlan | undefined = field.scope;
  while (item && item.kind !== 'jeweils') item = item.outer;
  return {
    seite: pathOf({ plan: field.page, index }),
    titel: worded(form, view, field.scope, index, field.page.page.titel),
    feld: field.id,
    frage: worded(form, view, field.scope, index, field.field.label),
    antwort: display(form, field, view.raw(field, index)),
    ...(item ? { eintrag: itemName(form, view, item, index) } : {}),
  };
}

/**
 * The answers that apply, and what was left out. One pass is enough: a condition asks only about
 * what stands before it, and about pruned answers. Derived values are computed anew.
 */
export function bereinige(
  form: Form,
  antworten: Werte,
  heute: string,
): { antworten: Werte; weggefallen: Weggefallen[] } {
  const view = new View(antworten, heute);
  const weggefallen: Weggefallen[] = [];
  const drop: Visit = (field, index) => weggefallen.push(describe(form, view, field, index));
  return { antworten: pruned(form, view, drop), weggefallen };
}

/** The answers that apply before a change and no longer after it, for telling the person. */
export function wuerdeWegfallen(
  form: Form,
  vorher: Werte,
  nachher: Werte,
  heute: string,
): Weggefallen[] {
  const before = new View(vorher, heute);
  const after = new View(nachher, heute);
  const gone: Weggefallen[] = [];
  pruned(form, after, (field, index) => {
    const value = before.read(field, index);
    if (value !== OPEN && value !== undefined && value !== null) {
      gone.push(describe(form, before, field, index));
    }
  });
  return gone;
}
