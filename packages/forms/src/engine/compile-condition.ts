import type { Bedingung, Literal, Operator, Wertbedingung } from '../language/condition.ts';
import type { Feldverweis, Verschoben, Zeitpunkt } from '../language/moment.ts';
import { alterAm, aufgeloest } from './calendar.ts';
import type { FieldPlan, Index, Limit, ScopePlan, Test } from './plan.ts';
import { resolve } from './resolve.ts';
import { allHold, OPEN, type View } from './view.ts';

/** Where a condition stands and what it may refer to. */
export interface Place {
  readonly scope: ScopePlan;
  /** Things numbered from here on stand later. */
  readonly before: number;
  /** Says what is wrong, with the place in it. */
  readonly report: (sentence: string) => void;
  /** Told of each field that is asked about. */
  readonly uses?: (field: FieldPlan) => void;
}

/** Judges a known answer; null and undefined are known to be none. */
type Judge = (value: unknown, view: View, index: Index) => boolean | undefined;

const NEVER: Test = () => false;
const none = (value: unknown) => value === undefined || value === null;

const negate = (b: boolean | undefined) => (b === undefined ? undefined : !b);

/** The field of a name, reported when it is unknown or stands later. */
export function fieldAt(place: Place, name: string): FieldPlan | undefined {
  const found = resolve(place.scope, name);
  if (found?.kind !== 'feld') {
    place.report(`das Feld "${name}" gibt es hier nicht`);
    return undefined;
  }
  if (found.nr >= place.before) place.report(`"${name}" wird erst danach gefragt`);
  place.uses?.(found);
  return found;
}

function anyHolds(results: Iterable<boolean | undefined>): boolean | undefined {
  let result: boolean | undefined = false;
  for (const r of results) {
    if (r === true) return true;
    if (r === undefined) result = undefined;
  }
  return result;
}

/** Some test holds: true beats open beats false. */
function anyHold(tests: readonly Test[], view: View, index: Index): boolean | undefined {
  let result: boolean | undefined = false;
  for (const test of tests) {
    const holds = test(view, index);
    if (holds === true) return true;
    if (holds === undefined) result = undefined;
  }
  return result;
}

/** A number or a field's number, as a function. */
function amount(place: Place, zahl: number | Feldverweis): Limit {
  if (typeof zahl === 'number') return () => zahl;
  const other = fieldAt(place, zahl.feld);
  return (view, index) => {
    const value = other && view.read(other, index);
    return typeof value === 'number' ? value : undefined;
  };
}

/** A day counted from today, worked out once a day. */
function relativeDay(tag: Verschoben): Limit {
  let known = { heute: '', day: '' };
  return ({ heute }) => {
    if (known.heute !== heute) known = { heute, day: aufgeloest(tag, heute) };
    return known.day;
  };
}

/** A day, as a function. */
export function day(place: Place, tag: Zeitpunkt): Limit {
  if (typeof tag === 'string') return () => tag;
  if (tag.$ === 'heute') return relativeDay(tag);
  const other = fieldAt(place, tag.feld);
  return (view, index) => {
    const value = other && view.read(other, index);
    return typeof value === 'string' ? value : undefined;
  };
}

const compare: { readonly [op: string]: (a: number | string, b: number | string) => boolean } = {
  mindestens: (a, b) => a >= b,
  hoechstens: (a, b) => a <= b,
  mehrAls: (a, b) => a > b,
  wenigerAls: (a, b) => a < b,
  vor: (a, b) => a < b,
  nach: (a, b) => a > b,
  spaetestens: (a, b) => a <= b,
  fruehestens: (a, b) => a >= b,
};

/** Compares with a limit; a month ('2026-07') and a day by as much as both say. */
function compared(op: string, limit: Limit): Judge {
  const holds = compare[op];
  return (value, view, index) => {
    if (typeof value !== 'number' && typeof value !== 'string') return false;
    const other = limit(view, index);
    if (other === undefined || !holds) return undefined;
    if (typeof value === 'number' || typeof other === 'number') return holds(value, other);
    const n = Math.min(value.length, other.length);
    return holds(value.slice(0, n), other.slice(0, n));
  };
}

function sameAs(place: Place, name: string, wanted: boolean): Judge {
  const other = fieldAt(place, name);
  return (value, view, index) => {
    const b = other && view.read(other, index);
    if (b === OPEN) return undefined;
    return none(value) || none(b) ? false : (value === b) === wanted;
  };
}

function oneOf(field: FieldPlan, place: Place, values: readonly Literal[]): Judge {
  for (const v of values) {
    if (field.options.length > 0 && !field.options.some((o) => o.wert === v)) {
      place.report(`"${field.id}" kann nicht "${v}" sein`);
    }
  }
  return (value) => values.includes(value as Literal);
}

function fieldJudge(field: FieldPlan, wanted: Wertbedingung, place: Place): Judge {
  if (Array.isArray(wanted)) return oneOf(field, place, wanted as readonly Literal[]);
  if (typeof wanted !== 'object') return oneOf(field, place, [wanted]);
  const op = wanted as Operator;
  switch (op.$) {
    case 'einesVon':
      return oneOf(field, place, op.werte);
    case 'nicht': {
      const inner = fieldJudge(field, op.inhalt, place);
      return (value, view, index) => negate(inner(value, view, index));
    }
    case 'mindestens':
    case 'hoechstens':
    case 'mehrAls':
    case 'wenigerAls':
      return compared(op.$, amount(place, op.zahl));
    case 'vor':
    case 'nach':
    case 'spaetestens':
    case 'fruehestens':
      return compared(op.$, day(place, op.tag));
    case 'juengerAls':
      return (v, view) => typeof v === 'string' && alterAm(v, view.heute) < op.jahre;
    case 'abAlter':
      return (v, view) => typeof v === 'string' && alterAm(v, view.heute) >= op.jahre;
    case 'enthaelt':
      if (field.options.length > 0) oneOf(field, place, [op.wert]);
      return (v) => Array.isArray(v) && v.includes(op.wert);
    case 'beantwortet':
      return (v) => !none(v);
    case 'gleich':
    case 'ungleich':
      return sameAs(place, op.feld, op.$ === 'gleich');
    default:
      place.report(`"${field.id}" wiederholt sich nicht`);
      return () => false;
  }
}

/** Tests a condition on each item of a repeater. */
function itemsTest(scope: ScopePlan, op: Operator, place: Place): Test {
  if (op.$ === 'nicht') {
    const inner = itemsTest(scope, op.inhalt as Operator, place);
    return (view, index) => negate(inner(view, index));
  }
  if (op.$ === 'anzahl') return countTest(scope, op.anzahl, place);
  if (op.$ !== 'irgendein' && op.$ !== 'jedes' && op.$ !== 'keines') {
    place.report(
      `"${scope.id}" wiederholt sich; gefragt werden kann nach irgendein, jedes, keines, anzahl`,
    );
    return NEVER;
  }
  const each = compileCondition(op.bedingung, { ...place, scope });
  const depth = scope.depth - 1;
  return (view, index) => {
    const n = view.count(scope, index);
    if (n === OPEN) return undefined;
    const outer = index.slice(0, depth);
    const results = Array.from({ length: n }, (_, i) => each(view, [...outer, i]));
    if (op.$ === 'irgendein') return anyHolds(results);
    if (op.$ === 'keines') return negate(anyHolds(results));
    return n > 0 && negate(anyHolds(results.map(negate)));
  };
}

function countTest(scope: ScopePlan, wanted: number | Operator, place: Place): Test {
  const judge: Judge =
    typeof wanted === 'number'
      ? (n) => n === wanted
      : 'zahl' in wanted
        ? compared(wanted.$, amount(place, wanted.zahl))
        : () => false;
  if (typeof wanted === 'object' && !('zahl' in wanted)) {
    place.report('anzahl nimmt eine Zahl, mindestens, hoechstens, mehrAls oder wenigerAls');
  }
  return (view, index) => {
    const n = view.count(scope, index);
    return n === OPEN ? undefined : judge(n, view, index);
  };
}

function entryTest(name: string, wanted: Wertbedingung, place: Place): Test {
  const target = resolve(place.scope, name);
  if (target?.kind === 'jeweils') {
    if (target.nr >= place.before) place.report(`"${name}" wird erst danach gefragt`);
    return itemsTest(target, wanted as Operator, place);
  }
  const field = fieldAt(place, name);
  if (!field) return NEVER;
  const judge = fieldJudge(field, wanted, place);
  return (view, index) => {
    const value = view.read(field, index);
    return value === OPEN ? undefined : judge(value, view, index);
  };
}

/** Compiles a condition into a test; what is wrong with it is reported to the place. */
export function compileCondition(condition: Bedingung, place: Place): Test {
  if ('$' in condition && typeof condition.$ === 'string') {
    if (condition.$ === 'nicht') {
      const inner = compileCondition((condition as { inhalt: Bedingung }).inhalt, place);
      return (view, index) => negate(inner(view, index));
    }
    const parts = (condition as { teile: readonly Bedingung[] }).teile.map((t) =>
      compileCondition(t, place),
    );
    return condition.$ === 'eines'
      ? (view, index) => anyHold(parts, view, index)
      : (view, index) => allHold(parts, view, index);
  }
  const tests = Object.entries(condition as { [name: string]: Wertbedingung }).map(
    ([name, wanted]) => entryTest(name, wanted, place),
  );
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return (view, index) => allHold(tests, view, index);
}
