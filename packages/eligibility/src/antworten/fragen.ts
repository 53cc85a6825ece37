import type { Antworten, FrageId } from './antworten.ts';
import { optionen } from './optionen.ts';

export type Gruppe =
  | 'person'
  | 'kinder'
  | 'arbeit'
  | 'haushalt'
  | 'leistungen'
  | 'geld'
  | 'wohnen'
  | 'gesundheit'
  | 'lebenslage';

export type FrageArt = 'datum' | 'auswahl' | 'mehrfach' | 'jaNein' | 'geld' | 'zahl' | 'kinder';

export type Frage = {
  id: FrageId;
  gruppe: Gruppe;
  /** 1 to 18; a detail has the number of its question. */
  nummer: number;
  detailVon?: FrageId;
  art: FrageArt;
  optionen?: readonly string[];
  /** Whether it is to be asked after these answers. */
  wenn(antworten: Antworten): boolean;
};

const immer = () => true;
const auslaendisch = ({ staatsangehoerigkeit }: Antworten) =>
  staatsangehoerigkeit !== undefined && staatsangehoerigkeit !== 'DEUTSCH';
const mitKindern = ({ hatKinder }: Antworten) => hatKinder === true;

/** Parents without a partner: single parents, and those who live with their parents or others. */
const mitKindOhnePartner = ({ lebenssituation, kinderU18 }: Antworten) =>
  lebenssituation === 'ALLEINERZIEHEND' ||
  (lebenssituation !== undefined &&
    !lebenssituation.startsWith('PAAR') &&
    kinderU18?.some(({ imHaushalt }) => imHaushalt) === true);

type Mehr = Partial<Pick<Frage, 'detailVon' | 'wenn'>>;

const frage = (
  nummer: number,
  gruppe: Gruppe,
  id: FrageId,
  art: FrageArt,
  { wenn = immer, detailVon }: Mehr = {},
): Frage => ({
  id,
  gruppe,
  nummer,
  art,
  ...(detailVon ? { detailVon } : {}),
  ...(id in optionen ? { optionen: optionen[id as keyof typeof optionen] } : {}),
  wenn,
});

/** The 18 questions with their details, in the order in which they are asked. */
export const fragen: readonly Frage[] = [
  frage(1, 'person', 'geburtsdatum', 'datum'),
  frage(2, 'person', 'staatsangehoerigkeit', 'auswahl'),
  frage(3, 'person', 'aufenthaltsrecht', 'auswahl', { wenn: auslaendisch }),
  frage(3, 'person', 'aufenthaltsart', 'auswahl', {
    wenn: auslaendisch,
    detailVon: 'aufenthaltsrecht',
  }),
  frage(3, 'person', 'aufenthaltsdauer', 'auswahl', {
    wenn: auslaendisch,
    detailVon: 'aufenthaltsrecht',
  }),
  frage(4, 'person', 'aufenthaltsort', 'auswahl'),
  frage(5, 'kinder', 'hatKinder', 'jaNein'),
  frage(6, 'kinder', 'kinderU18', 'kinder', { wenn: mitKindern }),
  frage(7, 'kinder', 'kinder18bis25', 'jaNein', { wenn: mitKindern }),
  frage(8, 'kinder', 'kinder16bis25Ausb', 'jaNein', { wenn: mitKindern }),
  frage(9, 'kinder', 'kindergeldBezug', 'jaNein', { wenn: mitKindern }),
  frage(10, 'arbeit', 'erwerbsfaehig', 'auswahl'),
  frage(11, 'haushalt', 'lebenssituation', 'auswahl'),
  frage(11, 'haushalt', 'andererElternteilZahlt', 'auswahl', {
    wenn: mitKindOhnePartner,
    detailVon: 'lebenssituation',
  }),
  frage(12, 'arbeit', 'beschaeftigung', 'auswahl'),
  frage(12, 'arbeit', 'versichert12in30', 'jaNein', {
    wenn: ({ beschaeftigung }) =>
      beschaeftigung === 'ARBEITSLOS' ||
      beschaeftigung === 'NICHT_ERWERBSTAETIG' ||
      beschaeftigung === 'MINIJOB',
    detailVon: 'beschaeftigung',
  }),
  frage(12, 'arbeit', 'stellenAufnahme', 'auswahl', {
    wenn: ({ erwerbsfaehig }) => erwerbsfaehig === 'JA',
    detailVon: 'beschaeftigung',
  }),
  frage(13, 'leistungen', 'bezogeneLeistungen', 'mehrfach'),
  frage(13, 'leistungen', 'sgb2Monate', 'zahl', {
    wenn: ({ bezogeneLeistungen }) => bezogeneLeistungen?.includes('SGB2') === true,
    detailVon: 'bezogeneLeistungen',
  }),
  frage(14, 'geld', 'einkommen', 'auswahl'),
  frage(14, 'geld', 'bruttoMonat', 'geld', { detailVon: 'einkommen' }),
  frage(14, 'geld', 'nettoMonat', 'geld', { detailVon: 'einkommen' }),
  frage(15, 'geld', 'vermoegen', 'geld'),
  frage(16, 'wohnen', 'wohnen', 'auswahl'),
  frage(16, 'wohnen', 'warmmiete', 'geld', {
    wenn: ({ wohnen }) => wohnen === 'MIETE' || wohnen === 'EIGENTUM' || wohnen === 'HEIM',
    detailVon: 'wohnen',
  }),
  frage(16, 'wohnen', 'mietrueckstand', 'auswahl', {
    wenn: ({ wohnen }) => wohnen === 'MIETE' || wohnen === 'EIGENTUM',
    detailVon: 'wohnen',
  }),
  frage(17, 'gesundheit', 'gesundheit', 'mehrfach'),
  frage(18, 'lebenslage', 'lebenslage', 'mehrfach'),
];

/** Questions as a number: one bit for each, so that sets of them are quick to join. */
export const bitsVon = (ids: readonly FrageId[]): number =>
  fragen.reduce((bits, { id }, stelle) => (ids.includes(id) ? bits | (1 << stelle) : bits), 0);

/** The questions of these bits, in the order in which they are asked. */
export const fragenZu = (bits: number): FrageId[] => {
  const ids: FrageId[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const frage = fragen[31 - Math.clz32(rest & -rest)];
    if (frage) ids.push(frage.id);
  }
  return ids;
};

/** The questions that have an answer. */
export const beantworteteBits = (antworten: Antworten): number => {
  let bits = 0;
  let bit = 1;
  for (const { id } of fragen) {
    if (antworten[id] !== undefined) bits |= bit;
    bit <<= 1;
  }
  return bits;
};

const tore: Partial<Record<FrageId, FrageId>> = {
  aufenthaltsrecht: 'staatsangehoerigkeit',
  aufenthaltsart: 'staatsangehoerigkeit',
  aufenthaltsdauer: 'staatsangehoerigkeit',
  kinderU18: 'hatKinder',
  kinder18bis25: 'hatKinder',
  kinder16bis25Ausb: 'hatKinder',
  kindergeldBezug: 'hatKinder',
  andererElternteilZahlt: 'lebenssituation',
  versichert12in30: 'beschaeftigung',
  stellenAufnahme: 'erwerbsfaehig',
  sgb2Monate: 'bezogeneLeistungen',
  warmmiete: 'wohnen',
  mietrueckstand: 'wohnen',
};

const nachId = new Map(fragen.map((eine) => [eine.id, eine]));

/** The question itself if it is to be asked, or else the one that leads to it. */
export const zuStellen = (id: FrageId, antworten: Antworten): FrageId =>
  nachId.get(id)?.wenn(antworten) ? id : (tore[id] ?? id);
