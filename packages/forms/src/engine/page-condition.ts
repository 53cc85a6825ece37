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

function ofInput(field: FieldPlan, wanted: Wertbedingung): Seitenbedingung | undefined {
  const input = {
    feld: field.id,
    ...(field.field.optional ? ({ freiwillig: true } as const) : {}),
  };
  if (field.field.feldart === 'berechnet') return undefined;
  if (Array.isArray(wanted)) return { ...input, werte: (wanted as readonly Literal[]).map(typed) };
  if (typeof wanted !== 'object') return { ...input, werte: [typed(wanted)] };
  const op = wanted as Operator;
  switch (op.$) {
    case 'einesVon':
      return { ...input, werte: op.werte.map(typed) };
    case 'enthaelt':
      return { ...input, werte: [op.wert] };
    case 'nicht': {
      const inner = ofInput(field, op.inhalt);
      return inner === undefined ? undefined : { nicht: inner };
    }
    case 'beantwortet':
      return { ...input, beantwortet: true };
    case 'mindestens':
    case 'hoechstens':
    case 'mehrAls':
    case 'wenigerAls': {
      if (typeof op.zahl !== 'number') return undefined;
      const zahl = field.field.feldart === 'geld' ? op.zahl / 100 : op.zahl;
      return { ...input, vergleich: op.$, zahl };
    }
    default:
      return undefined;
  }
}

/** An answer as an input posts it. */
const typed = (value: Literal): string =>
  value === true ? 'ja' : value === false ? 'nein' : String(value);
