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
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { tim } from './persona-werkstatt.ts';

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort) => seiten(form, a, heute).map((s) => s.pfad);
const nachweise = (a: Antwort) => dokumente(form, a, heute).map((d) => d.feld);

describe('whether one can work is asked', () => {
  it.each([
    ['born in 1959, past 67', '1959-08-18', false],
    ['born in 1960, past 66 and 4 months', '1960-04-19', false],
    ['born in 1960, a day short of it', '1960-04-20', true],
    ['born in 1959, past 66 and 7 months', '1959-12-31', false],
    ['born in 1964, at 62', '1964-01-01', true],
  ])('%s', (_, geburtsdatum, gefragt) => {
    expect(pfade({ ...tim, geburtsdatum }).includes('gesundheit/erwerbsminderung')).toBe(gefragt);
  });
});

describe('a partner', () => {
  const mann = persona.personen?.[0];
  const mit = (mehr: object): Antwort => ({ ...persona, personen: [{ ...mann, ...mehr }] });
  const seinGeld = 'einkommen/personen/1/hatEinkommen';
  const seinPass = 'haushalt/personen/1/staatsangehoerigkeit';

  it('who applies too is asked who he is and what he has', () => {
    expect(pfade(persona)).toEqual(expect.arrayContaining([seinGeld, seinPass]));
  });
  it('who does not apply is asked only what he has', () => {
    expect(pfade(mit({ mitAntrag: false }))).toContain(seinGeld);
    expect(pfade(mit({ mitAntrag: false }))).not.toContain(seinPass);
  });
  it('in a home does not count among those in the flat', () => {
    const allein = { ...mit({ wohntHier: false }), personenInWohnung: 1 };
    const pfad = 'wohnen/einzug';
    const beide = { ...persona, personenInWohnung: 1 };
    expect(pruefe(form, pfad, rohwerte(form, allein, pfad, heute), allein, heute)?.ok).toBe(true);
    expect(pruefe(form, pfad, rohwerte(form, beide, pfad, heute), beide, heute)?.ok).toBe(false);
  });
});

it('points out a husband who was not named, and other help for children', () => {
  const hinweise = (a: Antwort) => pfade(a).filter((p) => /^haushalt\/(pruefen|kinder)$/.test(p));
  const mann = persona.personen?.[0];
  const kind = { vorname: 'Kim', nachname: 'Muster', geburtsdatum: '2015-01-01' };
  expect(hinweise(persona)).toEqual([]);
  expect(hinweise({ ...persona, alleinWohnend: true })).toEqual(['haushalt/pruefen']);
  expect(hinweise({ ...persona, personen: [mann ?? {}, { ...kind, beziehung: 'kind' }] })).toEqual([
    'haushalt/kinder',
  ]);
});

it.each([
  ['a couple in pension age', persona, false],
  ['a woman of 30', { ...tim, geschlecht: 'weiblich', geburtsdatum: '1996-01-01' }, true],
  [
    'a man with a baby',
    { ...tim, alleinWohnend: false, personen: [{ beziehung: 'kind', geburtsdatum: '2026-03-01' }] },
    true,
  ],
] satisfies [string, Antwort, boolean][])('offers things for a birth to %s', (_, a, erwartet) => {
  const [feld] = blatt(form, a, 'gesundheit/einmaligeBedarfe', heute)?.felder ?? [];
  expect(feld?.optionen?.some(({ wert }) => wert === 'geburt')).toBe(erwartet);
});

it('asks a mother for no income, and names no relative before one may earn much', () => {
  expect(pfade(tim).filter((p) => p.startsWith('einkommen/personen'))).toEqual([]);
  expect(pfade({ ...tim, verwandteUeberGrenze: 'nein' })).not.toContain('unterhalt/verwandte');
});

it.each([
  ['heim', 'heimvertrag', 'wohnen/heim'],
  ['wohnrecht', 'wohnrechtVertrag', 'wohnen/wohnrecht'],
  ['eigentum', 'eigentumNachweise', 'wohnen/eigentum'],
  ['miete', 'mietvertrag', 'wohnen/miete'],
] as const)('asks someone who lives by %s for their contract', (wohnform, nachweis, pfad) => {
  const a: Antwort = { ...persona, wohnform };
  expect(nachweise(a)).toContain(nachweis);
  expect(pfade(a)).toContain(pfad);
});

it('refuses someone under 17, and nobody about to be 18', () => {
  const pfad = 'person/geburt';
  const fehler = (geburtsdatum: string) => {
    const a = { ...tim, geburtsdatum };
    return pruefe(form, pfad, rohwerte(form, a, pfad, heute), a, heute)?.ok;
  };
  expect(fehler('2009-08-20')).toBe(false);
  expect(fehler('2008-09-01')).toBe(true);
});
