import type { Form, Index, ScopePlan } from './plan.ts';
import { resolve } from './resolve.ts';
import type { View } from './view.ts';
import { answerFor, filled, itemName, itemScope, itemScopes, worded } from './wording.ts';

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

/**
 * As `worded`, for what is read away from its page: a placeholder with which the item's own name begins
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

/** The answer with which an item's own name begins, as 'bezeichnung' of '{bezeichnung}: {kosten}'. */
const firstOfName = (item: ScopePlan) => item.repeater?.beschriftung?.match(/^\{([\w.]+)\}/)?.[1];

/** Whether an item's name is nothing but answers, as '{vorname} {nachname}': it can stand where one of them stood. */
const isPlainName = (item: ScopePlan) =>
  /^\{[\w.]+\}(?: \{[\w.]+\})*$/.test(item.repeater?.beschriftung ?? '');
