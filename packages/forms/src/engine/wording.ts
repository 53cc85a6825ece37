import { display } from './display.ts';
import type { Form, Index, ScopePlan } from './plan.ts';
import { resolve } from './resolve.ts';
import { OPEN, type View } from './view.ts';

/** The repeater whose item a scope is in. */
export function itemScope(scope: ScopePlan): ScopePlan | undefined {
  let s: ScopePlan | undefined = scope;
  while (s && s.kind !== 'jeweils') s = s.outer;
  return s;
}

/** The repeaters whose items a scope is in, from the outermost. */
export function itemScopes(scope: ScopePlan): ScopePlan[] {
  const item = itemScope(scope);
  return item ? [...(item.outer ? itemScopes(item.outer) : []), item] : [];
}

const numbered = (scope: ScopePlan, index: Index) =>
  `${scope.repeater?.einzahl ?? ''} ${(index[scope.depth - 1] ?? 0) + 1}`;

/** The answer that a placeholder stands for; undefined when there is none. */
export function answerFor(form: Form, view: View, scope: ScopePlan, index: Index, name: string) {
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

/** Fills answers into a text, by the names of its placeholders. */
export function filled(
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
