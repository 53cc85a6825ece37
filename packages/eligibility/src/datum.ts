const tagMs = 86_400_000;

/** Whether the text is a day of the calendar, written as ISO 8601 (2026-02-30 is none). */
export const istDatum = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};

export const plusTage = (datum: string, anzahl: number): string =>
  new Date(Date.parse(datum) + anzahl * tagMs).toISOString().slice(0, 10);

const zwei = (zahl: number) => (zahl < 10 ? `0${zahl}` : `${zahl}`);

/** The first of the month that is so many months after the month of the day. */
export const monatsErster = (datum: string, monate = 0): string => {
  const stand = Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) - 1 + monate;
  return `${String(Math.floor(stand / 12)).padStart(4, '0')}-${zwei((stand % 12) + 1)}-01`;
};

const tage = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const tageImMonat = (erster: string): number => {
  const [jahr, monat] = [Number(erster.slice(0, 4)), Number(erster.slice(5, 7))];
  const schaltjahr = jahr % 4 === 0 && (jahr % 100 !== 0 || jahr % 400 === 0);
  return monat === 2 && schaltjahr ? 29 : (tage[monat - 1] ?? 31);
};

/**
 * The first day on which someone has completed that many months of life (§ 187 Abs. 2, § 188
 * Abs. 2 and 3 BGB): born on the 31st, a month without one is complete with its last day.
 */
export const vollendetSeit = (geburtsdatum: string, monate: number): string => {
  const erster = monatsErster(geburtsdatum, monate);
  const tag = Number(geburtsdatum.slice(8));
  return tag > tageImMonat(erster) ? monatsErster(erster, 1) : `${erster.slice(0, 8)}${zwei(tag)}`;
};

/** Whether so many years of life are completed on the day. */
export const hatVollendet = (geburtsdatum: string, jahre: number, stichtag: string): boolean =>
  stichtag >= vollendetSeit(geburtsdatum, jahre * 12);
