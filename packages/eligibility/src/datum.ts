const tagMs = 86_400_000;

/** Whether the text is a day of the calendar, written as ISO 8601 (2026-02-30 is none). */
export const istDatum = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};

export const plusTage = (datum: string, anzahl: number): string =>
  new Date(Date.parse(datum) + anzahl * tagMs).toISOString().slice(0, 10);

const stelle = (datum: string, platz: number) => datum.charCodeAt(platz) - 48;

const jahrVon = (datum: string) =>
  1000 * stelle(datum, 0) + 100 * stelle(datum, 1) + 10 * stelle(datum, 2) + stelle(datum, 3);
const monatVon = (datum: string) => 10 * stelle(datum, 5) + stelle(datum, 6);
const tagVon = (datum: string) => 10 * stelle(datum, 8) + stelle(datum, 9);

/** A day as a number, such as 20261123: numbers compare and count faster than texts. */
const alsZahl = (datum: string) => 10_000 * jahrVon(datum) + 100 * monatVon(datum) + tagVon(datum);

const alsText = (zahl: number) => {
  const ziffern = String(zahl).padStart(8, '0');
  return `${ziffern.slice(0, 4)}-${ziffern.slice(4, 6)}-${ziffern.slice(6)}`;
};

const tage = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const tageImMonat = (jahr: number, monat: number): number => {
  const schaltjahr = jahr % 4 === 0 && (jahr % 100 !== 0 || jahr % 400 === 0);
  return monat === 2 && schaltjahr ? 29 : (tage[monat - 1] ?? 31);
};

const monatDanach = (
  jahr: number,
  monat: number,
  monate: number,
): [jahr: number, monat: number] => {
  const stand = 12 * jahr + monat - 1 + monate;
  return [Math.floor(stand / 12), (stand % 12) + 1];
};

/** The first of the month that is so many months after the month of the day. */
export const monatsErster = (datum: string, monate = 0): string => {
  const [jahr, monat] = monatDanach(jahrVon(datum), monatVon(datum), monate);
  return alsText(10_000 * jahr + 100 * monat + 1);
};

const vollendetZahl = (geburtsdatum: string, monate: number): number => {
  const [jahr, monat] = monatDanach(jahrVon(geburtsdatum), monatVon(geburtsdatum), monate);
  const tag = tagVon(geburtsdatum);
  if (tag <= tageImMonat(jahr, monat)) return 10_000 * jahr + 100 * monat + tag;
  const [danach, erster] = monatDanach(jahr, monat, 1);
  return 10_000 * danach + 100 * erster + 1;
};

/**
 * The first day on which someone has completed that many months of life (§ 187 Abs. 2, § 188
 * Abs. 2 and 3 BGB): born on the 31st, a month without one is complete with its last day.
 */
export const vollendetSeit = (geburtsdatum: string, monate: number): string =>
  alsText(vollendetZahl(geburtsdatum, monate));

/** Whether so many months of life are completed on the day. */
export const hatMonateVollendet = (geburtsdatum: string, monate: number, stichtag: string) =>
  alsZahl(stichtag) >= vollendetZahl(geburtsdatum, monate);

/** Whether so many years of life are completed on the day; 29 February counts as 1 March. */
export const hatVollendet = (geburtsdatum: string, jahre: number, stichtag: string): boolean =>
  alsZahl(stichtag) >= alsZahl(geburtsdatum) + 10_000 * jahre;

/** Whether the month has begun in which so many years of life are completed. */
export const imMonatVon = (geburtsdatum: string, jahre: number, stichtag: string): boolean => {
  const seit = vollendetZahl(geburtsdatum, 12 * jahre);
  return alsZahl(stichtag) > seit - (seit % 100);
};
