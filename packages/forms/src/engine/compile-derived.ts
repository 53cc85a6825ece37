import type { Ausdruck } from '../language/derived.ts';
import { alterAm, istTag, verschiebe } from './calendar.ts';
import { compileCondition, fieldAt, type Place } from './compile-condition.ts';
import type { FieldPlan, Index, ScopePlan } from './plan.ts';
import { resolve } from './resolve.ts';
import { OPEN, type View } from './view.ts';

type Compute = (view: View, index: Index) => unknown;

/** The repeaters from the outer index to where a path leads. */
function repeatersTo(scope: ScopePlan, depth: number): ScopePlan[] {
  const chain: ScopePlan[] = [];
  for (let s: ScopePlan | undefined = scope; s && s.depth > depth; s = s.outer) {
    if (s.kind === 'jeweils') chain.unshift(s);
  }
  return chain;
}

/** Calls `visit` with the index of every item below, through nested repeaters. */
function eachItem(
  view: View,
  chain: readonly ScopePlan[],
  index: Index,
  visit: (i: Index) => void,
) {
  const [first, ...rest] = chain;
  if (!first) return visit(index);
  const n = view.shown(first, index);
  for (let i = 0; i < n; i++) eachItem(view, rest, [...index, i], visit);
}

/** How many repeaters stand around both places. */
function commonDepth(scope: ScopePlan, target: ScopePlan): number {
  const outer = new Set<ScopePlan>();
  for (let s: ScopePlan | undefined = scope; s; s = s.outer) outer.add(s);
  let t: ScopePlan | undefined = target;
  while (t && !outer.has(t)) t = t.outer;
  return t?.depth ?? 0;
}

function sum(path: string, place: Place): Compute {
  const target = resolve(place.scope, path, true);
  if (target?.kind !== 'feld' || target.nr >= place.before) {
    place.report(`summe: das Feld "${path}" gibt es nicht oder erst danach`);
    return () => undefined;
  }
  place.uses?.(target);
  const depth = commonDepth(place.scope, target.scope);
  const chain = repeatersTo(target.scope, depth);
  return (view, index) => {
    let total = 0;
    eachItem(view, chain, index.slice(0, depth), (i) => {
      const value = view.read(target, i);
      if (typeof value === 'number') total += value;
    });
    return total;
  };
}

function count(expression: Ausdruck & { $: 'anzahl' }, place: Place): Compute {
  const target = resolve(place.scope, expression.pfad, true);
  if (target?.kind !== 'jeweils' || target.nr >= place.before) {
    place.report(`anzahlVon: "${expression.pfad}" wiederholt sich nicht oder steht erst danach`);
    return () => undefined;
  }
  const depth = commonDepth(place.scope, target);
  const chain = repeatersTo(target, depth);
  const test = expression.bedingung
    ? compileCondition(expression.bedingung, { ...place, scope: target })
    : () => true;
  return (view, index) => {
    let n = 0;
    eachItem(view, chain, index.slice(0, depth), (i) => {
      if (test(view, i) === true) n += 1;
    });
    return n;
  };
}

const calculate = {
  plus: (a: number, b: number) => a + b,
  minus: (a: number, b: number) => a - b,
  mal: (a: number, b: number) => a * b,
};

function arithmetic(expression: Ausdruck & { $: keyof typeof calculate }, place: Place): Compute {
  const parts = expression.teile.map((part): Compute => {
    if (typeof part === 'number') return () => part;
    if (typeof part === 'object') return compileExpression(part, place);
    const field = fieldAt(place, part);
    return (view, index) => field && view.read(field, index);
  });
  const step = calculate[expression.$];
  if (parts.length === 0) place.report(`${expression.$} braucht etwas zum Rechnen`);
  return (view, index) =>
    parts
      .map((p) => p(view, index))
      .map((v) => (typeof v === 'number' ? v : 0))
      .reduce(step);
}

const ofDay =
  (field: FieldPlan | undefined, use: (tag: string, view: View) => unknown): Compute =>
  (view, index) => {
    const value = field && view.read(field, index);
    return value !== OPEN && istTag(value) ? use(value, view) : undefined;
  };

/** Compiles how a derived value is computed; undefined while it can't be told. */
export function compileExpression(expression: Ausdruck, place: Place): Compute {
  switch (expression.$) {
    case 'summe':
      return sum(expression.pfad, place);
    case 'anzahl':
      return count(expression, place);
    case 'alter':
      return ofDay(fieldAt(place, expression.feld), (tag, view) => alterAm(tag, view.heute));
    case 'tagNach':
      return ofDay(fieldAt(place, expression.feld), (tag) =>
        verschiebe(tag, expression.um, expression.einheit),
      );
    case 'gilt':
      return compileCondition(expression.bedingung, place);
    default:
      return arithmetic(expression, place);
  }
}
