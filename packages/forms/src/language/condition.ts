import type { Feldverweis, Zeitpunkt } from './moment.ts';

/**
 * Conditions are data. An object names fields and what their answers must be; several fields in
 * one object must all hold. A condition counts as met only once what it asks about was answered:
 * `nicht('miete')` on an open question is not met, on a question that does not apply it is.
 */
export type Literal = string | number | boolean;

/** What one field's answer must be: a value, one of several values, or an operator. */
export type Wertbedingung = Literal | readonly Literal[] | Operator;

export interface Felderbedingung {
  readonly [feld: string]: Wertbedingung;
}

export type Bedingung = Felderbedingung | Verknuepfung;

export type Verknuepfung =
  | { readonly $: 'alle' | 'eines'; readonly teile: readonly Bedingung[] }
  | { readonly $: 'nicht'; readonly inhalt: Bedingung };

type Zahlwert = number | Feldverweis;

export type Operator =
  | { readonly $: 'einesVon'; readonly werte: readonly Literal[] }
  | { readonly $: 'nicht'; readonly inhalt: Wertbedingung }
  | { readonly $: 'mindestens' | 'hoechstens' | 'mehrAls' | 'wenigerAls'; readonly zahl: Zahlwert }
  | { readonly $: 'vor' | 'nach' | 'spaetestens' | 'fruehestens'; readonly tag: Zeitpunkt }
  | { readonly $: 'juengerAls' | 'abAlter'; readonly jahre: number }
  | { readonly $: 'enthaelt'; readonly wert: string }
  | { readonly $: 'beantwortet' }
  | { readonly $: 'gleich' | 'ungleich'; readonly feld: string }
  | { readonly $: 'irgendein' | 'jedes' | 'keines'; readonly bedingung: Bedingung }
  | { readonly $: 'anzahl'; readonly anzahl: number | Operator };

/** All of the conditions hold. One object with several fields says the same. */
export const alle = <const T extends readonly Bedingung[]>(...teile: T) =>
  ({ $: 'alle', teile }) as const;

/** At least one of the conditions holds. */
export const eines = <const T extends readonly Bedingung[]>(...teile: T) =>
  ({ $: 'eines', teile }) as const;

/** Turns a whole condition or what one field must be: `nicht({ art: 'x' })`, `{ art: nicht('x') }`. */
export const nicht = <const T extends Bedingung | Wertbedingung>(inhalt: T) =>
  ({ $: 'nicht', inhalt }) as const;

/** The answer is one of these; a plain list says the same. */
export const einesVon = <const T extends readonly Literal[]>(...werte: T) =>
  ({ $: 'einesVon', werte }) as const;

// Numbers; for money in cents.
export const mindestens = <const Z extends Zahlwert>(zahl: Z) =>
  ({ $: 'mindestens', zahl }) as const;
export const hoechstens = <const Z extends Zahlwert>(zahl: Z) =>
  ({ $: 'hoechstens', zahl }) as const;
export const mehrAls = <const Z extends Zahlwert>(zahl: Z) => ({ $: 'mehrAls', zahl }) as const;
export const wenigerAls = <const Z extends Zahlwert>(zahl: Z) =>
  ({ $: 'wenigerAls', zahl }) as const;

// Days. `vor` and `nach` leave the day itself out, `spaetestens` and `fruehestens` count it in.
export const vor = <const T extends Zeitpunkt>(tag: T) => ({ $: 'vor', tag }) as const;
export const nach = <const T extends Zeitpunkt>(tag: T) => ({ $: 'nach', tag }) as const;
export const spaetestens = <const T extends Zeitpunkt>(tag: T) =>
  ({ $: 'spaetestens', tag }) as const;
export const fruehestens = <const T extends Zeitpunkt>(tag: T) =>
  ({ $: 'fruehestens', tag }) as const;

/** On a birth date: the person has not completed this year of life today. */
export const juengerAls = (jahre: number) => ({ $: 'juengerAls', jahre }) as const;
/** On a birth date: the person has completed this year of life today. */
export const abAlter = (jahre: number) => ({ $: 'abAlter', jahre }) as const;

/** On a multiple choice or a list of countries: this one is among the chosen. */
export const enthaelt = <const T extends string>(wert: T) => ({ $: 'enthaelt', wert }) as const;

/** Any answer was given. */
export const beantwortet = { $: 'beantwortet' } as const;

/** The answer equals, or differs from, another field's. */
export const gleich = <const F extends string>(feld: F) => ({ $: 'gleich', feld }) as const;
export const ungleich = <const F extends string>(feld: F) => ({ $: 'ungleich', feld }) as const;

/** On a repeater: some item meets the condition. */
export const irgendein = <const B extends Bedingung>(bedingung: B) =>
  ({ $: 'irgendein', bedingung }) as const;
/** On a repeater: there are items and each meets the condition. */
export const jedes = <const B extends Bedingung>(bedingung: B) =>
  ({ $: 'jedes', bedingung }) as const;
/** On a repeater: no item meets the condition; holds without items too. */
export const keines = <const B extends Bedingung>(bedingung: B) =>
  ({ $: 'keines', bedingung }) as const;

/** On a repeater: how many items there are: `{ kinder: anzahl(mindestens(3)) }`. */
export const anzahl = <const A extends number | Operator>(n: A) =>
  ({ $: 'anzahl', anzahl: n }) as const;
