import { display } from './display.ts';
import type { Form, Index, ScopePlan } from './plan.ts';
import { resolve } from './resolve.ts';
import { OPEN, type View } from './view.ts';

/** The repeater whose item a scope is in. */
function itemScope(scope: ScopePlan): ScopePlan | undefined {
  let s: ScopePlan | undefined = scope;
  while (s && s.kind !== 'jeweils') s = s.outer;
  return s;
}

const numbered = (scope: ScopePlan, index: Index) =>
  `${scope.repeater?.einzahl ?? ''} ${(index[scope.depth - 1] ?? 0) + 1}`;

/** The answer that a placeholder stands for; undefined when there is none. */
function answerFor(form: Form, view: View, scope: ScopePlan, index: Index, name: string) {
  const field = resolve(scope, name);
  if (field?.kind !== 'feld') return undefined;
  const value = view.read(field, index);
  if (value === OPEN || value === undefined || value === null) return undefined;
  return display(form, field, value);
}

/** Fills answers into a text: '{vorname}'. Without an answer the item is called by its number. */
export function worded(
  form: Form,
  view: View,
  scope: ScopePlan,
  index: Index,
  text: string,
): string {
  return filled(scope, index, text, (name) => answerFor(form, view, scope, index, name));
}

/**
 * As {@link worded}, for what is read away from its page: a placeholder with which the item's own name begins
 * stands for the whole name, so that 'Ausweis von {vorname}' is 'Ausweis von Mia Beispiel'.
 */
export function wordedInFull(
  form: Form,
  view: View,
  scope: ScopePlan,
  index: Index,
  text: string,
): string {
  const item = itemScope(scope);
  const first = item && firstOfName(item);
  return filled(scope, index, text, (name) =>
    item && name === first
      ? itemName(form, view, item, index)
      : answerFor(form, view, scope, index, name),
  );
}

function filled(
  scope: ScopePlan,
  index: Index,
  text: string,
  answerTo: (name: string) => string | undefined,
): string {
  if (!text.includes('{')) return text;
  const item = itemScope(scope);
  return text.replace(
    /\{([\w.]+)\}/g,
    (_, name: string) => answerTo(name) ?? (item ? numbered(item, index) : ''),
  );
}

/** The answer with which an item's own name begins, as 'vorname' of '{vorname} {nachname}'. */
const firstOfName = (item: ScopePlan) => item.repeater?.beschriftung?.match(/^\{([\w.]+)\}/)?.[1];

/** A title, and in brackets the name of the item it is about, where the title does not say that. */
export function headed(
  form: Form,
  view: View,
  scope: ScopePlan,
  index: Index,
  title: string,
): string {
  const text = worded(form, view, scope, index, title);
  const item = ownItemName(form, view, scope, index);
  if (item === undefined || text.includes(item)) return text;
  return callsItem(form, view, scope, index, title) ? text : `${text} (${item})`;
}

/** Whether a title calls an item by the beginning of its name ('Wo wohnt {vorname}?'), and no other is called so. */
function callsItem(form: Form, view: View, scope: ScopePlan, index: Index, title: string): boolean {
  const item = itemScope(scope);
  const first = item?.depth === 1 ? firstOfName(item) : undefined;
  if (!item || !first || !title.includes(`{${first}}`)) return false;
  const called = (nr: number) => answerFor(form, view, item, [nr], first);
  const others = [...Array(view.shown(item, [])).keys()].filter((nr) => nr !== index[0]);
  return others.every((nr) => called(nr) !== called(index[0] ?? 0));
}

/** What an item is called: its own words where they are answered, else 'Person 2'. */
export function itemName(form: Form, view: View, scope: ScopePlan, index: Index): string {
  const template = scope.repeater?.beschriftung;
  if (!template) return numbered(scope, index);
  // Words and placeholders in turns: 'a {x}, {y}' is 'a ', 'x', ', ', 'y', ''.
  const parts = template.split(/\{([\w.]+)\}/);
  let text = parts[0] ?? '';
  let known = false;
  for (let i = 1; i < parts.length; i += 2) {
    const answer = answerFor(form, view, scope, index, parts[i] ?? '');
    if (!answer) continue;
    // What stands between two answers goes with the later one; nothing stands before the first.
    text += known && i > 1 ? `${parts[i - 1]}${answer}` : answer;
    known = true;
  }
  text += parts.at(-1) ?? '';
  return known ? text.replace(/\s+/g, ' ').trim() : numbered(scope, index);
}

/** The names of the items that a page belongs to, from the outermost: 'Ada, Einkommen 2'. */
export function ownItemName(form: Form, view: View, scope: ScopePlan, index: Index) {
  const names: string[] = [];
  for (let s: ScopePlan | undefined = scope; s; s = s.outer) {
    if (s.kind === 'jeweils') names.unshift(itemName(form, view, s, index));
  }
  return names.length > 0 ? names.join(', ') : undefined;
}
