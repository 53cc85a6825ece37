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

/** The repeaters whose items a scope is in, from the outermost. */
function itemScopes(scope: ScopePlan): ScopePlan[] {
  const item = itemScope(scope);
  return item ? [...(item.outer ? itemScopes(item.outer) : []), item] : [];
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
  const first = item && isPlainName(item) ? firstOfName(item) : undefined;
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

/** The answer with which an item's own name begins, as 'bezeichnung' of '{bezeichnung}: {kosten}'. */
const firstOfName = (item: ScopePlan) => item.repeater?.beschriftung?.match(/^\{([\w.]+)\}/)?.[1];

/** Whether an item's name is nothing but answers, as '{vorname} {nachname}': it can stand where one of them stood. */
const isPlainName = (item: ScopePlan) =>
  /^\{[\w.]+\}(?: \{[\w.]+\})*$/.test(item.repeater?.beschriftung ?? '');

/** A title, and in brackets the items it is about, where the title does not say them. */
export function headed(
  form: Form,
  view: View,
  scope: ScopePlan,
  index: Index,
  title: string,
): string {
  const text = worded(form, view, scope, index, title);
  const unsaid = unsaidItem(form, view, scope, index, title, text);
  return unsaid === undefined ? text : `${text} (${unsaid})`;
}

/**
 * The names of the items that a page belongs to and that a title of it does not say, from the outermost.
 * @param title as it is written, with its placeholders
 * @param text the title as it is read
 */
export function unsaidItem(
  form: Form,
  view: View,
  scope: ScopePlan,
  index: Index,
  title: string,
  text: string,
): string | undefined {
  const names = itemScopes(scope)
    .filter((item) => !calls(form, view, item, scope, index, title))
    .map((item) => itemName(form, view, item, index))
    .filter((name) => !text.includes(name));
  return names.length > 0 ? names.join(', ') : undefined;
}

/**
 * Whether a title calls an item by the beginning of its name ('Wo wohnt {vorname}?'), and nobody else is called
 * so: no other item of its list, nor who fills in the form.
 */
function calls(
  form: Form,
  view: View,
  item: ScopePlan,
  scope: ScopePlan,
  index: Index,
  title: string,
): boolean {
  const first = firstOfName(item);
  if (!first || !title.includes(`{${first}}`)) return false;
  if (resolve(scope, first) !== resolve(item, first)) return false;
  const outer = index.slice(0, item.depth - 1);
  const own = index[item.depth - 1];
  const called = (within: ScopePlan, at: Index) =>
    answerFor(form, view, within, at, first)?.toLocaleLowerCase();
  const name = called(item, index);
  const others = [...Array(view.shown(item, outer)).keys()].filter((nr) => nr !== own);
  return (
    name !== undefined &&
    called(form.root, []) !== name &&
    others.every((nr) => called(item, [...outer, nr]) !== name)
  );
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
  const names = itemScopes(scope).map((item) => itemName(form, view, item, index));
  return names.length > 0 ? names.join(', ') : undefined;
}
