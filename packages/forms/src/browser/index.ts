import { digitsOf, isBlank, numberOf } from './typed.ts';

/**
 * A condition as a browser can judge it while a page is filled in: what other pages say is settled (null:
 * not answered yet), what this page's inputs must say is left. Amounts are as they are typed, in euros;
 * a number with more places than `stellen` is none.
 */
export type Seitenbedingung =
  | boolean
  | null
  | { readonly alle: readonly Seitenbedingung[] }
  | { readonly eines: readonly Seitenbedingung[] }
  | { readonly nicht: Seitenbedingung }
  | (Eingabe & { readonly werte: readonly string[] })
  | (Eingabe & { readonly beantwortet: true })
  | (Eingabe & { readonly vergleich: Vergleich; readonly zahl: number; readonly stellen: number });

export type Vergleich = 'mindestens' | 'hoechstens' | 'mehrAls' | 'wenigerAls';

/** The question that is asked about; left empty, a voluntary one is answered. */
type Eingabe = { readonly feld: string; readonly freiwillig?: true };

/** What is in the inputs of a question, as it was typed; null where it does not apply. */
export type Eingetragen = (feld: string) => readonly string[] | null;

/** Whether a condition holds by what is typed; undefined while what it asks about is not answered. */
export function beurteile(
  bedingung: Seitenbedingung,
  eingetragen: Eingetragen,
): boolean | undefined {
  const judge = (part: Seitenbedingung) => beurteile(part, eingetragen);
  if (bedingung === null) return undefined;
  if (typeof bedingung === 'boolean') return bedingung;
  if ('nicht' in bedingung) return negate(judge(bedingung.nicht));
  if ('eines' in bedingung) return some(bedingung.eines.map(judge));
  if ('alle' in bedingung) return negate(some(bedingung.alle.map(judge).map(negate)));
  const values = eingetragen(bedingung.feld)?.filter((value) => !isBlank(value));
  if (!values) return false;
  if (values.length === 0) return bedingung.freiwillig ? false : undefined;
  if ('werte' in bedingung) return bedingung.werte.some((value) => values.includes(value));
  if ('beantwortet' in bedingung) return true;
  const digits = digitsOf(values[0] ?? '');
  if (!digits || digits.places.length > bedingung.stellen) return undefined;
  return compare(bedingung.vergleich, numberOf(digits), bedingung.zahl);
}

const negate = (value: boolean | undefined) => (value === undefined ? undefined : !value);

function some(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}

function compare(by: Vergleich, value: number, limit: number): boolean {
  if (by === 'mindestens') return value >= limit;
  if (by === 'hoechstens') return value <= limit;
  return by === 'mehrAls' ? value > limit : value < limit;
}
