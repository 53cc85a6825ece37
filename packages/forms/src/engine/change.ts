import type { Werte } from '../language/application.ts';
import type { Index, ScopePlan } from './plan.ts';

const object = (x: unknown): Werte =>
  typeof x === 'object' && x !== null && !Array.isArray(x) ? (x as Werte) : {};

/**
 * Answers with one scope's object changed; the rest is shared, nothing is changed in place.
 * Items before the one that is changed come into being empty.
 */
export function changeScope(
  root: Werte,
  scope: ScopePlan,
  index: Index,
  change: (values: Werte) => Werte,
): Werte {
  if (!scope.outer) return change(root);
  return changeScope(root, scope.outer, index, (outer) => {
    const here = outer[scope.id];
    if (scope.kind === 'gruppe') return { ...outer, [scope.id]: change(object(here)) };
    const items = Array.isArray(here) ? [...here] : [];
    const at = index[scope.depth - 1] ?? 0;
    while (items.length <= at) items.push({});
    items[at] = change(object(items[at]));
    return { ...outer, [scope.id]: items };
  });
}

/** Answers with the items of a repeater changed. */
export const changeItems = (
  root: Werte,
  scope: ScopePlan,
  index: Index,
  change: (items: readonly unknown[]) => unknown[],
): Werte =>
  scope.outer
    ? changeScope(root, scope.outer, index, (outer) => {
        const here = outer[scope.id];
        return { ...outer, [scope.id]: change(Array.isArray(here) ? here : []) };
      })
    : root;
