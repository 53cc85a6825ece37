import {
  type Antworten,
  blatt,
  dokumente,
  kompiliere,
  pruefe,
  rohwerte,
  seiten,
} from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';

testeLeistung(antrag, { personas: { Anna: persona } });

type Antwort = Antworten<typeof antrag>;
type Kind = NonNullable<Antwort['kinder']>[number];

const form = kompiliere(antrag);
const heute = '2026-08-19';
const [lena, tim] = persona.kinder as [Kind, Kind];
const mit = (kind: Kind, mehr: Antwort = {}): Antwort => ({ ...persona, ...mehr, kinder: [kind] });

describe('the needs on offer', () => {
  const angeboten = (antworten: Antwort) => {
    const feld = blatt(form, antworten, 'kinder/kinder/1/leistungen', heute)?.felder.find(
      (f) => f.name === 'leistungen',
    );
    return (feld?.optionen ?? []).map((o) => o.wert);
  };
  const schule = [
    'ausflug',
    'klassenfahrt',
    'schulbedarf',
    'befoerderung',
    'lernfoerderung',
    'mittag',
  ];
  const azubi: Kind = {
    ...lena,
    geburtsdatum: '2007-01-01',
    einrichtungArt: 'berufsbildend',
    ausbildungsverguetung: true,
  };

  it.each<[string, Antwort, string[]]>([
    ['a pupil of eleven', mit(lena), [...schule, 'teilhabe']],
    ['a child in day care', mit(tim), ['ausflug', 'klassenfahrt', 'mittag', 'teilhabe']],
    ['a baby at home', mit({ ...tim, einrichtungArt: 'keine' }), ['teilhabe']],
    [
      'a pupil on the 18th birthday',
      mit({ ...lena, geburtsdatum: '2008-08-19', ausbildungsverguetung: false }),
      schule,
    ],
    ['an apprentice of 17', mit({ ...azubi, geburtsdatum: '2008-08-20' }), ['teilhabe']],
    ['an apprentice of 19 under the SGB XII', mit(azubi, { hauptleistung: 'sozialhilfe' }), schule],
  ])('%s', (_, antworten, erwartet) => {
    expect(angeboten(antworten)).toEqual(erwartet);
  });

  it.each<[string, string, Antwort, string[]]>([
    ['25 today', 'kind', mit({ ...lena, geburtsdatum: '2001-08-19' }), ['geburtsdatum']],
    ['25 tomorrow', 'kind', mit({ ...lena, geburtsdatum: '2001-08-20' }), []],
    [
      '30 under the AsylbLG',
      'kind',
      mit({ ...lena, geburtsdatum: '1996-01-01' }, { hauptleistung: 'asyl' }),
      [],
    ],
    ['an apprentice of 19', 'besuch', mit(azubi), ['ausbildungsverguetung']],
    [
      'grown up and in no school',
      'besuch',
      mit({ ...lena, geburtsdatum: '2008-08-19', einrichtungArt: 'keine' }),
      ['einrichtungArt'],
    ],
    [
      'more help than cost',
      'befoerderung/fahrkarte',
      mit({ ...lena, befoerderung: { ...lena.befoerderung, zuschuss: 4_901 } }),
      ['zuschuss'],
    ],
    [
      'a trip that ends before it begins',
      'klassenfahrten/1/fahrt',
      mit({ ...lena, klassenfahrten: [{ ...lena.klassenfahrten?.[0], bis: '2026-09-20' }] }),
      ['bis'],
    ],
  ])('points out where nothing can be paid: %s', (_, seite, antworten, felder) => {
    const pfad = `kinder/kinder/1/${seite}`;
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis).toBeDefined();
    expect(ergebnis?.ok === false ? ergebnis.fehler.map((f) => f.feld) : []).toEqual(felder);
  });
});

describe('the account', () => {
  const fragt = (antworten: Antwort) =>
    seiten(form, antworten, heute).some((s) => s.pfad === 'bank/konto');

  it('is asked for where money goes to the family', () => {
    expect(fragt(mit(lena))).toBe(true);
    expect(fragt(mit(tim))).toBe(false);
    expect(fragt(mit({ ...tim, mittag: { ...tim.mittag, zahlungAn: 'ich' } }))).toBe(true);
    expect(fragt(mit({ ...lena, leistungen: ['schulbedarf'] }))).toBe(true);
  });
});

describe('the proofs', () => {
  const felder = (antworten: Antwort) => dokumente(form, antworten, heute).map((d) => d.feld);

  it.each<[string, Antwort, string[]]>([
    ['lunch in day care', mit({ ...tim, leistungen: ['mittag'] }), ['bescheid', 'essensvertrag']],
    [
      'under the SGB II',
      mit(
        { ...tim, leistungen: ['mittag'] },
        { hauptleistung: 'grundsicherungsgeld', bgNummer: '1' },
      ),
      ['bescheidAnderer', 'essensvertrag'],
    ],
    [
      'no benefit',
      mit({ ...tim, leistungen: ['mittag'] }, { hauptleistung: 'keine' }),
      ['einkommensbelege', 'essensvertrag'],
    ],
    [
      'things for school at 15',
      mit({
        ...lena,
        geburtsdatum: '2011-08-19',
        ausbildungsverguetung: false,
        leistungen: ['schulbedarf'],
      }),
      ['bescheid', 'schulbescheinigung'],
    ],
    [
      'tutoring',
      mit({ ...lena, leistungen: ['lernfoerderung'] }),
      ['bescheid', 'bestaetigungSchule', 'nachhilfeangebot'],
    ],
    [
      'the club, paid already',
      mit({ ...lena, leistungen: ['teilhabe'] }),
      ['bescheid', 'vereinsbeitrag', 'ausruestung', 'quittungen'],
    ],
  ])('of %s', (_, antworten, erwartet) => {
    expect(felder(antworten)).toEqual([...erwartet, 'weitereUnterlagen']);
  });
});
