import type { FieldPlan, ScopePlan } from './plan.ts';

export type Member = FieldPlan | ScopePlan;

/**
 * What a name means, seen from a scope: looked up there, then outwards; later parts of a dotted
 * name lead into groups, and with `intoItems` into the items of repeaters too.
 */
export function resolve(scope: ScopePlan, name: string, intoItems = false): Member | undefined {
  const [first = '', ...rest] = name.split('.');
  let from: ScopePlan | undefined = scope;
  while (from && !from.members.has(first)) from = from.outer;
  let found: Member | undefined = from?.members.get(first);
  for (const part of rest) {
    if (!found || found.kind === 'feld') return undefined;
    if (found.kind === 'jeweils' && !intoItems) return undefined;
    found = found.members.get(part);
  }
  return found;
}
