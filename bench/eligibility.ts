import { type Antworten, werteAus } from '@sozialplattform/eligibility';
import { average } from './support/clocked.ts';
import { atMost, type Figure, median } from './support/figures.ts';

const day = '2026-11-23';
const rounds = 5;

/** A lone parent with two children, rent and little money: most rules have something to decide. */
const answers: Antworten = {
  geburtsdatum: '1990-05-04',
  staatsangehoerigkeit: 'DEUTSCH',
  aufenthaltsrecht: 'JA',
  aufenthaltsort: 'INNERHALB_DE',
  hatKinder: true,
  kinderU18: [
    { geburtsdatum: '2018-02-11', imHaushalt: true },
    { geburtsdatum: '2024-09-30', imHaushalt: true },
  ],
  kinder18bis25: false,
  kinder16bis25Ausb: false,
  kindergeldBezug: true,
  erwerbsfaehig: 'JA',
  lebenssituation: 'ALLEINERZIEHEND',
  andererElternteilZahlt: 'NEIN_ODER_UNREGELMAESSIG',
  beschaeftigung: 'ARBEITSLOS',
  versichert12in30: false,
  stellenAufnahme: 'NEIN',
  bezogeneLeistungen: ['KEINE'],
  einkommen: 'REICHT_NICHT',
  bruttoMonat: 400,
  nettoMonat: 400,
  vermoegen: 1500,
  wohnen: 'MIETE',
  warmmiete: 720,
  mietrueckstand: 'RUECKSTAND',
  gesundheit: ['NICHTS'],
  lebenslage: ['SCHULDEN'],
};

/** All benefits judged from answers, against reading the same answers from JSON. */
export async function run(): Promise<Figure[]> {
  const text = JSON.stringify(answers);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const judged = await average(3_000, () => werteAus(answers, day));
    const read = await average(3_000, () => JSON.parse(text));
    ratios.push(judged / read);
  }
  return [atMost(10, 'eligibility: all benefits ÷ JSON.parse', median(ratios), 'ratio')];
}
