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

testeLeistung(antrag, { personas: { 'the association': persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const felder = (pfad: string, antworten: Antwort) => {
  const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
  return ergebnis?.ok === false ? ergebnis.fehler.map((f) => f.feld) : [];
};
const hinweise = (pfad: string, antworten: Antwort) =>
  blatt(form, antworten, pfad, heute)?.felder.flatMap((f) =>
    f.feldart === 'hinweis' && f.gilt ? [f.name] : [],
  );
const geboren = (geburtsdatum: string): Antwort => ({
  ...persona,
  arbeitnehmer: { ...persona.arbeitnehmer, geburtsdatum },
});

describe('the wage subsidy of § 16i', () => {
  it('takes nobody who stays under 25 for a year', () => {
    const pfad = 'person/arbeitnehmer/person';
    expect(felder(pfad, geboren('2002-08-19'))).toEqual([]);
    expect(felder(pfad, geboren('2002-08-20'))).toEqual(['geburtsdatum']);
  });

  it.each([
    ['25 on the first day', '2001-11-01', []],
    ['24 on the first day', '2001-11-02', ['hinweisAlter']],
  ])('warns of a person who is %s', (_, geburtsdatum, erwartet) => {
    expect(hinweise('stelle/vertrag', geboren(geburtsdatum))).toEqual(erwartet);
  });

  it('asks nothing about a person who is not found yet', () => {
    const ohne: Antwort = { ...persona, personGefunden: false, gesucht: null };
    const pfade = seiten(form, ohne, heute).map(({ pfad }) => pfad);
    expect(pfade.filter((pfad) => pfad.startsWith('person/'))).toEqual(['person/wen']);
    expect(pfade).not.toContain('stelle/vertrag');
    expect(dokumente(form, ohne, heute).map((d) => d.feld)).not.toContain('vertragsentwurf');
  });

  it.each([
    ['five years', '2031-10-31', []],
    ['a day more', '2031-11-01', ['hinweisZuLang']],
  ])('warns of a term of %s, without forbidding it', (_, vertragsende, erwartet) => {
    const antworten: Antwort = { ...persona, vertragsende };
    expect(hinweise('stelle/vertrag', antworten)).toEqual(erwartet);
    expect(felder('stelle/vertrag', antworten)).toEqual([]);
  });

  it('warns when five years of subsidy are over', () => {
    const pfad = 'person/vorherGefoerdert';
    const lange = (gefoerdertMonate: number): Antwort => ({
      ...persona,
      schonGefoerdert: 'ja',
      gefoerdertMonate,
    });
    expect(hinweise(pfad, lange(59))).toEqual([]);
    expect(hinweise(pfad, lange(60))).toEqual(['hinweisFuenfJahre']);
  });

  it.each([
    ['ja', ['hinweisFrueherGefoerdert']],
    ['weissNicht', ['hinweisFrueherGefoerdert']],
    ['nein', []],
  ] as const)('says that earlier subsidies count: %s', (schonGefoerdert, erwartet) => {
    const antworten: Antwort = { ...persona, schonGefoerdert, gefoerdertMonate: 12 };
    expect(hinweise('stelle/vertrag', antworten)).toEqual(erwartet);
  });

  it('adds up the costs of training and says what the company pays', () => {
    expect(bereinige(form, persona, heute).antworten.kostenGesamt).toBe(125_000);
    const teuer: Antwort = {
      ...persona,
      weiterbildungen: [{ inhalt: 'Umschulung', tage: 100, kosten: 300_001 }],
    };
    expect(hinweise('lernen/weiterbildungskosten', teuer)).toEqual(['hinweisKosten']);
    expect(hinweise('lernen/weiterbildungskosten', persona)).toEqual([]);
  });

  it('wants an offer for each training', () => {
    const titel = dokumente(form, persona, heute).map((d) => d.titel);
    expect(titel).toContain('Angebot für „Kassenschulung“');
    expect(titel).toContain('Angebot für „Gabelstaplerschein“');
  });
});
