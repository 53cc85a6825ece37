import {
  type Antworten,
  bereinige,
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

testeLeistung(antrag, { personas: { 'the restaurant': persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const felder = (pfad: string, antwort: Antwort) => {
  const antworten = { ...persona, ...antwort };
  const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
  return ergebnis?.ok === false ? ergebnis.fehler.map((f) => f.feld) : [];
};

describe('the wage subsidy of § 16e', () => {
  it('begins with the company, not with a person', () => {
    expect(seiten(form, {}, heute)[0]?.pfad).toBe('betrieb/arbeitgeber/betrieb');
  });

  it.each([
    ['one day too short', '2028-09-29', ['vertragsende']],
    ['two years', '2028-09-30', []],
  ])('judges a contract that is %s', (_, vertragsende, erwartet) => {
    expect(felder('stelle/vertrag', { vertragsende })).toEqual(erwartet);
  });

  it('says until when the contract must last', () => {
    expect(bereinige(form, persona, heute).antworten.mindestensBis).toBe('2028-09-30');
  });

  it('takes a permanent contract', () => {
    expect(felder('stelle/vertrag', { befristet: 'nein' })).toEqual([]);
  });

  it('points out work that ended before it began', () => {
    expect(felder('person/frueher', { beschaeftigtBis: '2026-07-05' })).toEqual([
      'beschaeftigtBis',
    ]);
  });

  it('asks nothing about a person and a contract that are not there yet', () => {
    const ohne: Antwort = { ...persona, personGefunden: false, gesucht: null };
    const pfade = seiten(form, ohne, heute).map(({ pfad }) => pfad);
    expect(pfade.filter((pfad) => pfad.startsWith('person/'))).toEqual(['person/wen']);
    expect(pfade).not.toContain('stelle/vertrag');
    expect(bereinige(form, ohne, heute).antworten).not.toHaveProperty('unterschrieben');
    expect(dokumente(form, ohne, heute).map((d) => d.feld)).not.toContain('vertragsentwurf');
  });

  it.each<[string, Antwort, string[]]>([
    ['just three months', { beschaeftigtBis: '2025-03-31' }, []],
    ['a day more', { beschaeftigtBis: '2025-04-01' }, ['hinweisFrueher']],
    ['a long mini-job', { beschaeftigtBis: '2025-12-31', beschaeftigtArt: 'minijob' }, []],
  ])('warns of earlier work of more than three months: %s', (_, antwort, erwartet) => {
    const frueher: Antwort = {
      ...persona,
      beschaeftigtArt: 'versichert',
      beschaeftigtVon: '2025-01-01',
      ...antwort,
    };
    const felder = blatt(form, frueher, 'person/frueher', heute)?.felder ?? [];
    expect(felder.flatMap((f) => (f.feldart === 'hinweis' && f.gilt ? [f.name] : []))).toEqual(
      erwartet,
    );
  });

  it.each<[string, Antwort, string[]]>([
    ['under a collective agreement', persona, ['vertragsentwurf', 'tarifauszug']],
    ['without one', { ...persona, tarif: 'keiner' }, ['vertragsentwurf']],
    [
      'when an office acts for it',
      { ...persona, tarif: 'keiner', befugnis: 'vollmacht' },
      ['vertragsentwurf', 'vollmacht'],
    ],
  ])('wants proofs of a company %s', (_, antworten, erwartet) => {
    const namen = dokumente(form, antworten, heute).map((d) => d.feld);
    expect(namen).toEqual([...erwartet, 'stellenbeschreibung', 'deMinimis', 'weitereUnterlagen']);
  });
});
