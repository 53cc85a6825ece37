import type { Antworten, FrageId } from '../antworten/antworten.ts';
import type { Ergebnis } from '../ergebnis.ts';

/** A case to test a table with, told so that a social worker can check it. */
export type Fall = {
  fall: string;
  /** The day asked about, if another than the usual one. */
  stichtag?: string;
  /** What differs from the usual person. */
  antworten?: Antworten;
  /** What the person does not answer. */
  ohne?: readonly FrageId[];
  ergebnis: Ergebnis['ergebnis'];
  grund: string;
  /** If open: the question that decides. */
  frage?: FrageId;
};

export const stichtag = '2026-11-23';

/** The usual person: 40 years old, German, alone in a rented flat, out of work, without money. */
export const grundfall: Antworten = {
  geburtsdatum: '1986-05-10',
  staatsangehoerigkeit: 'DEUTSCH',
  aufenthaltsort: 'INNERHALB_DE',
  hatKinder: false,
  erwerbsfaehig: 'JA',
  lebenssituation: 'ALLEIN',
  beschaeftigung: 'ARBEITSLOS',
  versichert12in30: false,
  stellenAufnahme: 'NEIN',
  bezogeneLeistungen: ['KEINE'],
  einkommen: 'REICHT_NICHT',
  vermoegen: 0,
  wohnen: 'MIETE',
  mietrueckstand: 'NEIN',
  gesundheit: ['NICHTS'],
  lebenslage: ['NICHTS'],
};

export const antwortenVon = ({ antworten, ohne = [] }: Fall): Antworten => {
  const alle: Antworten = { ...grundfall, ...antworten };
  for (const id of ohne) delete alle[id];
  return alle;
};

/** The usual person with children born on these days, all at home. */
export const mitKindern = (...geboren: string[]): Antworten => ({
  hatKinder: true,
  kinderU18: geboren.map((geburtsdatum) => ({ geburtsdatum, imHaushalt: true })),
  kinder18bis25: false,
  kinder16bis25Ausb: false,
  kindergeldBezug: true,
  lebenssituation: 'ALLEINERZIEHEND',
  andererElternteilZahlt: 'NEIN_ODER_UNREGELMAESSIG',
});

export const auslaendisch = (
  aufenthaltsart: NonNullable<Antworten['aufenthaltsart']>,
  aufenthaltsdauer: NonNullable<Antworten['aufenthaltsdauer']> = 'GE_5_J',
): Antworten => ({
  staatsangehoerigkeit: aufenthaltsart.startsWith('EU_') ? 'EU_EWR_SCHWEIZ' : 'DRITTSTAAT',
  aufenthaltsart,
  aufenthaltsdauer,
});
