import { monatsErster, vollendetSeit } from '../datum.ts';
import { altersgrenze } from '../parameter/grenzen.ts';
import { am } from '../parameter/parameter.ts';

/** The first day on which somebody born then has reached the retirement age (§ 41 Abs. 2 SGB XII). */
export const altersgrenzeSeit = (geburtsdatum: string, stichtag: string): string | undefined => {
  const werte = am(altersgrenze, stichtag);
  if (!werte) return undefined;
  const jahrgang = Number(geburtsdatum.slice(0, 4)) - werte.abJahrgang;
  const anhebung = jahrgang < 0 ? 0 : (werte.anhebung[jahrgang] ?? werte.anhebung.at(-1) ?? 0);
  return vollendetSeit(geburtsdatum, 65 * 12 + anhebung);
};

/** The first day after the month in which the age was completed (§ 7a SGB II). */
export const sgb2EndetSeit = (altersgrenzeErster: string): string =>
  altersgrenzeErster.endsWith('-01') ? altersgrenzeErster : monatsErster(altersgrenzeErster, 1);
