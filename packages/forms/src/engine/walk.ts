import type { Form, Index, ListPlan, NodePlan, PagePlan, ScopePlan } from './plan.ts';
import type { View } from './view.ts';

/** A page as it is visited: of one item, where it repeats. */
export interface Instance {
  readonly plan: PagePlan | ListPlan;
  readonly index: Index;
}

function* walkItems(
  view: View,
  scope: ScopePlan,
  children: readonly NodePlan[],
  index: Index,
): Generator<Instance> {
  const n = view.shown(scope, index);
  const outer = index.slice(0, scope.depth - 1);
  for (let i = 0; i < n; i++) yield* walkNodes(view, children, [...outer, i]);
}

function* walkNodes(view: View, nodes: readonly NodePlan[], index: Index): Generator<Instance> {
  for (const node of nodes) {
    if (node.kind === 'seite') {
      if (view.pageHolds(node, index) === true) yield { plan: node, index };
    } else if (node.kind === 'gruppe') {
      yield* walkNodes(view, node.children, index);
    } else if (node.kind === 'fuerJedes') {
      yield* walkItems(view, node.scope, node.children, index);
    } else if (view.scopeHolds(node.list.scope, index) === true) {
      yield* walkItems(view, node.list.scope, node.children, index);
      yield { plan: node.list, index };
    }
  }
}

/** All pages that apply, in order. A repeater's list page comes after the pages of its items. */
export function* walk(form: Form, view: View): Generator<Instance> {
  for (const section of form.sections) yield* walkNodes(view, section.children, []);
}

/** A page's path: the pattern with items' numbers, from 1. */
export function pathOf({ plan, index }: Instance): string {
  let at = 0;
  return plan.pattern.replace(/#/g, () => String((index[at++] ?? 0) + 1));
}

/** Where an answer lies: 'mietvertrag', 'personen/2/quellen/1/beleg'. */
export function placeOf({ id, scope }: { id: string; scope: ScopePlan }, index: Index): string {
  const parts = [id];
  for (let s: ScopePlan | undefined = scope; s?.outer; s = s.outer) {
    if (s.kind === 'jeweils') parts.unshift(String((index[s.depth - 1] ?? 0) + 1));
    parts.unshift(s.id);
  }
  return parts.join('/');
}

/** The chain of repeaters at and around a scope, from the outermost. */
function repeaters(scope: ScopePlan): ScopePlan[] {
  const chain: ScopePlan[] = [];
  for (let s: ScopePlan | undefined = scope; s; s = s.outer)
    if (s.kind === 'jeweils') chain.unshift(s);
  return chain;
}

/** Whether the items that an index counts are there. */
const itemsExist = (view: View, scope: ScopePlan, index: Index): boolean =>
  repeaters(scope).every((s, i) => (index[i] ?? 0) < view.shown(s, index.slice(0, i)));

/** The page of a path, whether it applies or not; undefined where the form has none. */
export function locate(form: Form, path: string): Instance | undefined {
  if (path.length > 500) return undefined;
  const index: number[] = [];
  const pattern = path.replace(/(?<=\/)[1-9]\d{0,3}(?=\/|$)/g, (n) => {
    index.push(Number(n) - 1);
    return '#';
  });
  const plan = form.pages.get(pattern);
  return plan && { plan, index };
}

/** The page of a path if it applies. */
export function find(form: Form, view: View, path: string): Instance | undefined {
  const found = locate(form, path);
  if (!found) return undefined;
  const { plan, index } = found;
  if (plan.kind === 'liste') {
    const { scope } = plan;
    const outerExists = !scope.outer || itemsExist(view, scope.outer, index);
    return outerExists && view.scopeHolds(scope, index) === true ? found : undefined;
  }
  return itemsExist(view, plan.scope, index) && view.pageHolds(plan, index) === true
    ? found
    : undefined;
}
