import { UNWANTED } from '../../browser/typed.ts';
import type { Fault } from '../value.ts';

/** Inputs as a form posts them: by name, a string or several. */
export interface Eingaben {
  readonly [name: string]: string | readonly string[] | undefined;
}

/** What an input says: a value, nothing, or something that can't be read. */
export type Parsed =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly fault: Fault };

export const EMPTY: Parsed = { kind: 'empty' };
export const value = (v: unknown): Parsed => ({ kind: 'value', value: v });
export const broken = (
  schluessel: Fault['schluessel'],
  werte?: NonNullable<Fault['werte']>,
): Parsed => ({ kind: 'fault', fault: werte ? { schluessel, werte } : { schluessel } });

/** Text as it is kept: composed, well-formed, trimmed, without control characters. */
export function clean(text: string, lines: 'one' | 'many' = 'one'): string {
  const whole = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(UNWANTED, '');
  return lines === 'many' ? whole.trim() : whole.replace(/[\s\u00A0]+/gu, ' ').trim();
}

/** The one value of an input. */
export function single(inputs: Eingaben, name: string): string {
  const raw = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  return typeof raw === 'string' ? raw : typeof raw?.[0] === 'string' ? raw[0] : '';
}

/** All values of an input, cleaned, without empty and repeated ones. */
export function several(inputs: Eingaben, name: string): string[] {
  const raw = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  const list = raw === undefined ? [] : typeof raw === 'string' ? [raw] : raw;
  return [...new Set(list.map((v) => clean(String(v))).filter((v) => v !== ''))];
}

/** An identifier without the spaces, dots and dashes people set into it. */
export const compact = (text: string): string =>
  clean(text)
    .replace(/[\s.\-–—/_]/gu, '')
    .toUpperCase();
