import { type Antworten, kompiliere, seiten } from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { familie } from './persona-familie.ts';

type Antwort = Antworten<typeof antrag>;
type Person = NonNullable<Antwort['personen']>[number];

const form = kompiliere(antrag);
const heute = '2026-08-19';

/** By which pages one knows each annex of the paper form. */
const anlagen = {
  WEP: /^weiterePersonen\//,
  KI: /^kinder\//,
  HG: /\/unterstuetzung$/,
  VE: /\/einstehen$/,
  KDU: /^wohnen\/(?!wohnform)/,
  EK: /\/einkuenfte\//,
  EKS: /^selbstaendigkeit\//,
  SV: /\/(beitraege|unversichert)$/,
  VM: /^vermoegen\//,
  UH1: /\/fruehererPartner\//,
  UH2: /\/(elternteilUngeborenes|elternteil)\//,
  UH3: /\/elternteile/,
  MEB: /\/ernaehrung$/,
  BB: /\/bedarfe/,
  UF: /^unfall\//,
};

/** Forty, single, without flat and income: only what everyone has to fill in. */
const allein: Antwort = {
  ...persona,
  geburtsdatum: '1986-08-19',
  familienstand: 'ledig',
  kostenaufwErnaehrung: false,
  wohnform: 'keine',
  hatEinkommen: false,
};

const person = (beziehung: Person['beziehung'], geburtsdatum: string, mehr: Person = {}) => ({
  vorname: 'Kim',
  nachname: 'Muster',
  familienstand: 'ledig' as const,
  ...(beziehung ? { beziehung } : {}),
  geburtsdatum,
  ...mehr,
});
const mit = (...personen: Person[]): Antwort => ({ ...allein, alleinWohnend: false, personen });
const jung: Antwort = { ...allein, geburtsdatum: '2004-01-01', u25ElternteilAusserhalb: false };
const jungMit = (...personen: Person[]): Antwort => ({ ...jung, alleinWohnend: false, personen });

const eineMutter = person('elternteil', '1976-01-01');
const faelle: readonly [string, Antwort, readonly (keyof typeof anlagen)[]][] = [
  ['nobody else', allein, ['VM']],
  ['a spouse', mit(person('ehegatte', '1990-01-01')), ['WEP', 'VM']],
  ['a partner', mit(person('partner', '1990-01-01')), ['WEP', 'VM']],
  ['a child the day before it is 15', mit(person('kind', '2011-08-20')), ['KI', 'VM']],
  ['a child on its 15th birthday', mit(person('kind', '2011-08-19')), ['WEP', 'VM']],
  ['a child the day before it is 25', mit(person('kind', '2001-08-20')), ['WEP', 'VM']],
  ['a child on its 25th birthday', mit(person('kind', '2001-08-19')), ['HG', 'VM']],
  [
    'a married child of 20',
    mit(person('kind', '2006-01-01', { familienstand: 'verheiratet' })),
    ['HG', 'VM'],
  ],
  ['the mother of someone of 40', mit(person('elternteil', '1950-01-01')), ['HG', 'VM']],
  ['the mother of someone under 25', jungMit(eineMutter), ['WEP', 'VM']],
  [
    'the mother of someone under 25 who is married',
    { ...jungMit(eineMutter), familienstand: 'verheiratet' },
    ['HG', 'VM'],
  ],
  [
    'mother and small brother of someone under 25',
    jungMit(eineMutter, person('geschwister', '2016-01-01')),
    ['WEP', 'KI', 'VM'],
  ],
  ['a brother without the parents', jungMit(person('geschwister', '2016-01-01')), ['HG', 'VM']],
  ['an aunt', mit(person('verwandt', '1970-01-01')), ['HG', 'VM']],
  ['a flatmate', mit(person('mitbewohner', '1990-01-01')), ['VE', 'VM']],
  ['a foster child', mit(person('andere', '2018-01-01')), ['VM']],
  ['a rented flat', { ...allein, wohnform: 'miete' }, ['KDU', 'VM']],
  ['income', { ...allein, hatEinkommen: true }, ['EK', 'VM']],
  [
    'self-employment now',
    { ...allein, selbstaendig5J: true, selbstaendigHeute: true },
    ['EKS', 'VM'],
  ],
  ['self-employment once', { ...allein, selbstaendig5J: true, selbstaendigHeute: false }, ['VM']],
  [
    'private insurance',
    { ...allein, gkvPflichtFamilie: false, privatFreiwilligOhne: 'privat' },
    ['SV', 'VM'],
  ],
  ['a divorce', { ...allein, familienstand: 'geschieden' }, ['VM', 'UH1']],
  [
    'a pregnancy, the father elsewhere',
    { ...allein, schwanger: true, andererElternteil: 'ausserhalb' },
    ['VM', 'UH2'],
  ],
  [
    'a child whose father is elsewhere',
    mit(
      person('kind', '2018-01-01', { kind: { kindVon: 'meins', andererElternteil: 'ausserhalb' } }),
    ),
    ['KI', 'VM', 'UH2'],
  ],
  ['under 25, the father elsewhere', { ...jung, u25ElternteilAusserhalb: true }, ['VM', 'UH3']],
  ['costly food', { ...allein, kostenaufwErnaehrung: true }, ['VM', 'MEB']],
  ['special needs', { ...allein, besondererBedarf: true }, ['VM', 'BB']],
  ['an accident', { ...allein, unfallDritte: true }, ['VM', 'UF']],
  ['Erika', persona, ['KDU', 'EK', 'VM', 'UH1', 'MEB']],
  [
    'the family Beispiel',
    familie,
    ['WEP', 'KI', 'HG', 'KDU', 'EK', 'EKS', 'SV', 'VM', 'UH2', 'BB'],
  ],
];

describe('the annexes that appear for', () => {
  it.each(faelle)('%s', (_, antworten, erwartet) => {
    const pfade = seiten(form, antworten, heute).map((s) => s.pfad);
    const da = Object.entries(anlagen).flatMap(([anlage, zeichen]) =>
      pfade.some((p) => zeichen.test(p)) ? [anlage] : [],
    );
    expect(da).toEqual(erwartet);
  });
});
