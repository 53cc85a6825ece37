import type { Verschoben } from '../language/moment.ts';

const TAG = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONAT = /^(\d{4})-(0[1-9]|1[0-2])$/;
const TAGE = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years that a form takes seriously; anything else is a typing error. */
const JAHRE = { ab: 1850, bis: 2150 } as const;

/** Whether a year, month and day make a day of the calendar. */
export function gibtEs(jahr: number, monat: number, tag: number): boolean {
  if (jahr < JAHRE.ab || jahr > JAHRE.bis || monat < 1 || monat > 12 || tag < 1) return false;
  if (monat === 2 && tag === 29) return new Date(Date.UTC(jahr, 1, 29)).getUTCMonth() === 1;
  return tag <= (TAGE[monat - 1] ?? 0);
}

/** Whether a string is an ISO date ('2026-07-01') that the calendar has. */
export function istTag(wert: unknown): wert is string {
  const m = typeof wert === 'string' ? TAG.exec(wert) : null;
  return m !== null && gibtEs(Number(m[1]), Number(m[2]), Number(m[3]));
}

/** Whether a string is a month ('2026-07'). */
export function istMonat(wert: unknown): wert is string {
  const m = typeof wert === 'string' ? MONAT.exec(wert) : null;
  return m !== null && Number(m[1]) >= JAHRE.ab && Number(m[1]) <= JAHRE.bis;
}

export const iso = (jahr: number, monat: number, tag?: number): string =>
  [String(jahr).padStart(4, '0'), monat, ...(tag === undefined ? [] : [tag])]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');

/**
 * Completed years of life on a day (§§ 187 Abs. 2, 188 Abs. 2 BGB: a year of life ends with the
 * day before the birthday; born on 29 February, one is a year older on 1 March of a common year).
 */
export function alterAm(geboren: string, tag: string): number {
  const jahre = Number(tag.slice(0, 4)) - Number(geboren.slice(0, 4));
  return tag.slice(5) < geboren.slice(5) ? jahre - 1 : jahre;
}

/** The length of a month, from 1. */
function daysIn(jahr: number, monat: number): number {
  return gibtEs(jahr, monat, 29) || monat !== 2 ? (TAGE[monat - 1] ?? 0) : 28;
}

/** Moves an ISO date; the end of a month stays within it (31 January + 1 month: 28 February). */
export function verschiebe(tag: string, um: number, einheit: 'tage' | 'monate' | 'jahre'): string {
  const [jahr = 0, monat = 1, d = 1] = tag.split('-').map(Number);
  if (einheit === 'tage') {
    return new Date(Date.UTC(jahr, monat - 1, d + um)).toISOString().slice(0, 10);
  }
  const months = jahr * 12 + monat - 1 + (einheit === 'jahre' ? um * 12 : um);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return iso(y, m, Math.min(d, daysIn(y, m)));
}

/** The day that a relative moment means today. */
export const aufgeloest = (m: Verschoben, heute: string): string =>
  m.um ? verschiebe(heute, m.um, m.einheit ?? 'tage') : heute;
