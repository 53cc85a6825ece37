import type { Bedingung } from './condition.ts';
import { baueFeld, type FeldVon, type Optionen } from './field.ts';

/** How a derived value is computed: data again, so that it can be shown, typed and exported. */
export type Ausdruck =
  | { readonly $: 'summe'; readonly pfad: string }
  | { readonly $: 'anzahl'; readonly pfad: string; readonly bedingung?: Bedingung }
  | { readonly $: 'alter'; readonly feld: string }
  | {
      readonly $: 'plus' | 'minus' | 'mal';
      readonly teile: readonly (Ausdruck | string | number)[];
    }
  | {
      readonly $: 'tagNach';
      readonly feld: string;
      readonly um: number;
      readonly einheit: 'tage' | 'monate' | 'jahre';
    }
  | { readonly $: 'gilt'; readonly bedingung: Bedingung };

/** Adds up a field over all items of a repeater: `summe('monate.betrag')`. */
export const summe = <const P extends string>(pfad: P) => ({ $: 'summe', pfad }) as const;

/** Counts the items of a repeater, or those that meet a condition. */
export function anzahlVon<const P extends string, const B extends Bedingung>(
  pfad: P,
  bedingung?: B,
): { readonly $: 'anzahl'; readonly pfad: P; readonly bedingung?: B } {
  return bedingung ? { $: 'anzahl', pfad, bedingung } : { $: 'anzahl', pfad };
}

/** Completed years of life today, of the birth date in this field. */
export const alter = <const F extends string>(feld: F) => ({ $: 'alter', feld }) as const;

type Teil = Ausdruck | string | number;
/** Adds fields (by name), numbers and other expressions; what was not answered counts as 0. */
export const plus = <const T extends readonly Teil[]>(...teile: T) =>
  ({ $: 'plus', teile }) as const;
/** The first less all others. */
export const minus = <const T extends readonly Teil[]>(...teile: T) =>
  ({ $: 'minus', teile }) as const;
export const mal = <const T extends readonly Teil[]>(...teile: T) => ({ $: 'mal', teile }) as const;

/** A day counted from another field's: `tagNach('zugestelltAm', 2, 'monate')`. */
export const tagNach = <const F extends string>(
  feld: F,
  um: number,
  einheit: 'tage' | 'monate' | 'jahre',
) => ({ $: 'tagNach', feld, um, einheit }) as const;

/** Whether a condition holds, as a value of its own. */
export const gilt = <const B extends Bedingung>(bedingung: B) =>
  ({ $: 'gilt', bedingung }) as const;

interface Formatwerte {
  geld: number;
  zahl: number;
  datum: string;
  jaNein: boolean;
}

/**
 * A value that follows from other answers; shown, sent, and usable in conditions, never typed in.
 *
 * @example gesamt: berechnet('Zusammen', 'geld', summe('monate.betrag'))
 */
export function berechnet<
  const F extends keyof Formatwerte,
  const A extends Ausdruck,
  const W extends Bedingung | undefined = undefined,
>(
  label: string,
  format: F,
  ausdruck: A,
  optionen: Optionen<{ readonly unsichtbar?: boolean }, W, never> = {},
): FeldVon<'berechnet', Formatwerte[F], false, W> & { readonly ausdruck: A } {
  return {
    ...baueFeld<'berechnet', Formatwerte[F], false, W>('berechnet', label, optionen),
    format,
    ausdruck,
  };
}
