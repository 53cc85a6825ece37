import type { Ausgang, Betrag } from '../ergebnis.ts';
import type { Lage } from '../lage/lage.ts';
import type { Slug } from '../leistungen.ts';
import type { Bedingung } from './bedingung.ts';

export type Regel = {
  wenn: Bedingung;
  ergebnis: Ausgang;
  grund: string;
  paragraf: string;
  hinweise: readonly string[];
};

/** The rules of one benefit from top to bottom; the first that applies wins, the last always does. */
export type Tafel = {
  leistung: Slug;
  regeln: readonly Regel[];
  schliesstAus?: readonly Slug[];
  /** What else these answers make worth saying. */
  hinweise?(lage: Lage, grund: string): readonly string[];
  /** A rough amount, where law allows a simple one. */
  betrag?(lage: Lage, grund: string): Betrag | undefined;
};

export const unwahrscheinlich = (
  grund: string,
  paragraf: string,
  wenn: Bedingung,
  ...hinweise: string[]
): Regel => ({ wenn, ergebnis: 'unwahrscheinlich', grund, paragraf, hinweise });

export const moeglichWenn = (
  grund: string,
  paragraf: string,
  wenn: Bedingung,
  ...hinweise: string[]
): Regel => ({ wenn, ergebnis: 'moeglich', grund, paragraf, hinweise });
