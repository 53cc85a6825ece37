import type { Seitenbedingung } from '../browser/index.ts';
import type { Bedingung, Literal, Operator, Wertbedingung } from '../language/condition.ts';
import { compileCondition, type Place } from './compile-condition.ts';
import type { FieldPlan, Index, PagePlan } from './plan.ts';
import { resolve } from './resolve.ts';
import type { View } from './view.ts';

/** Makes the condition for one request; undefined where it asks for more than inputs can say. */
export type ForBrowser = (view: View, index: Index) => Seitenbedingung;

/** @returns undefined for conditions on days, repeated items and computed values of the page */
export function compileForBrowser(
  condition: Bedingung,
  place: Place,
  page: PagePlan,
): ForBrowser | undefined {
  if ('$' in condition && typeof condition.$ === 'string') {
    if (condition.$ === 'nicht') {
      const inner = compileForBrowser((condition as { inhalt: Bedingung }).inhalt, place, page);
      return inner && ((view, index) => ({ nicht: inner(view, index) }));
    }
    const { teile } = condition as { teile: readonly Bedingung[] };
    const parts = all(teile.map((part) => compileForBrowser(part, place, page)));
    const kind = condition.$ === 'eines' ? 'eines' : 'alle';
    return parts && together(kind, parts);
  }
  const entries = Object.entries(condition as { [name: string]: Wertbedingung });
  const parts = all(entries.map(([name, wanted]) => entry(name, wanted, place, page)));
  return parts && together('alle', parts);
}

function all(parts: readonly (ForBrowser | undefined)[]): ForBrowser[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}

function together(kind: 'alle' | 'eines', parts: readonly ForBrowser[]): ForBrowser {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return (view, index) => {
    const judged = parts.map((part) => part(view, index));
    return kind === 'alle' ? { alle: judged } : { eines: judged };
  };
}

function entry(
  name: string,
  wanted: Wertbedingung,
  place: Place,
  page: PagePlan,
): ForBrowser | undefined {
  const target = resolve(place.scope, name);
  if (target?.kind === 'feld' && target.page === page) {
    const leaf = ofInput(target, wanted);
    return leaf === undefined ? undefined : () => leaf;
  }
  // What is wrong with it was said before.
  const test = compileCondition({ [name]: wanted }, { ...place, report: () => {} });
  return (view, index) => test(view, index) ?? null;
}

/** Answers that are chosen, so that an input holds them as they are compared. */
const single = new Set(['auswahl', 'jaNein', 'jaNeinWeissNicht', 'bestaetigung', 'land']);
const several = new Set(['mehrfach', 'laender']);
/** Answers that other inputs than the one of their name can give. */
const elsewhere = new Set(['datei', 'unterschrift']);

function ofInput(
  { id, field }: Pick<FieldPlan, 'id' | 'field'>,
  wanted: Wertbedingung,
): Seitenbedingung | undefined {
  const { feldart } = field;
  const input = { feld: id, ...(field.optional ? ({ freiwillig: true } as const) : {}) };
  const oneOf = (values: readonly Literal[]) =>
    single.has(feldart) ? { ...input, werte: values.map(typed) } : undefined;
  if (Array.isArray(wanted)) return oneOf(wanted as readonly Literal[]);
  if (typeof wanted !== 'object') return oneOf([wanted]);
  const op = wanted as Operator;
  switch (op.$) {
    case 'einesVon':
      return oneOf(op.werte);
    case 'enthaelt':
      return several.has(feldart) ? { ...input, werte: [op.wert] } : undefined;
    case 'nicht': {
      const inner = ofInput({ id, field }, op.inhalt);
      return inner === undefined ? undefined : { nicht: inner };
    }
    case 'beantwortet':
      return elsewhere.has(feldart) ? undefined : { ...input, beantwortet: true };
    case 'mindestens':
    case 'hoechstens':
    case 'mehrAls':
    case 'wenigerAls': {
      if (typeof op.zahl !== 'number') return undefined;
      if (feldart === 'geld') return { ...input, vergleich: op.$, zahl: op.zahl / 100, stellen: 2 };
      if (feldart !== 'zahl') return undefined;
      const { nachkommastellen: stellen = 0 } = field;
      return { ...input, vergleich: op.$, zahl: op.zahl, stellen };
    }
    default:
      return undefined;
  }
}

/** An answer as an input posts it. */
const typed = (value: Literal): string =>
  value === true ? 'ja' : value === false ? 'nein' : String(value);
