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

testeLeistung(antrag, { personas: { Aylin: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort) => seiten(form, a, heute).map(({ pfad }) => pfad);
const felder = (a: Antwort) => dokumente(form, a, heute).map(({ feld }) => feld);
const hinweise = (pfad: string, a: Antwort) =>
  blatt(form, a, pfad, heute)?.felder.flatMap((f) =>
    f.feldart === 'hinweis' && f.gilt ? [f.name] : [],
  );
const [mann = {}, sohn = {}] = persona.personen ?? [];

describe('the certificate for social housing', () => {
  it('counts those who move in and the child that is due, but no flatmate', () => {
    const mitFreund: Antwort = {
      ...persona,
      personen: [mann, sohn, { vorname: 'Max', beziehung: 'mitbewohner' }],
    };
    expect(bereinige(form, mitFreund, heute).antworten.haushaltsgroesse).toBe(4);
    const ueberIhn = pfade(mitFreund).filter((pfad) => pfad.includes('personen/3'));
    expect(ueberIhn).toEqual(['haushalt/personen/3/person']);
  });

  it('does not go on with a household of the wrong size', () => {
    const antworten = { ...persona, groesseStimmt: false };
    const pfad = 'haushalt/groesse';
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok === false && ergebnis.fehler.map((f) => f.feld)).toEqual(['groesseStimmt']);
  });

  it.each<[string, Antwort, boolean]>([
    ['both under 40', persona, true],
    ['one of 40', { ...persona, geburtsdatum: '1986-08-19' }, false],
    ['alone', { ...persona, allein: true }, false],
  ])('asks for the wedding day of a couple: %s', (_, antworten, erwartet) => {
    expect(pfade(antworten).includes('haushalt/heirat')).toBe(erwartet);
  });

  it('asks for the proof of a wedding only while it counts', () => {
    expect(felder(persona)).toContain('heiratsurkunde');
    expect(felder({ ...persona, verheiratetSeit: '2019-07-16' })).not.toContain('heiratsurkunde');
  });

  it('asks whether one raises children alone only where no partner moves in', () => {
    const seite = 'haushalt/alleinerziehend';
    expect(pfade(persona)).not.toContain(seite);
    expect(pfade({ ...persona, personen: [sohn] })).toContain(seite);
  });

  it('points out a spouse who was not named', () => {
    const ohneMann: Antwort = { ...persona, personen: [sohn], lebtWoanders: false };
    expect(hinweise('haushalt/ohnePartner', ohneMann)).toEqual(['hinweisNennen']);
    expect(pfade(persona)).not.toContain('haushalt/ohnePartner');
  });

  it.each<[string, string[], boolean]>([
    ['the EU', ['PL'], false],
    ['Germany and another country', ['DE', 'SY'], false],
    ['elsewhere', ['SY'], true],
  ])('asks people from %s how long they may stay', (_, staatsangehoerigkeiten, erwartet) => {
    const antworten: Antwort = { ...persona, staatsangehoerigkeiten };
    expect(pfade(antworten).includes('person/aufenthalt')).toBe(erwartet);
    expect(felder(antworten).includes('aufenthaltBeleg')).toBe(erwartet);
  });

  it('says so when the right to stay ends within a year', () => {
    const bis = (papierBis: string): Antwort => ({
      ...persona,
      staatsangehoerigkeiten: ['SY'],
      aufenthaltspapier: 'erlaubnis',
      papierBis,
    });
    expect(hinweise('person/aufenthalt', bis('2027-08-18'))).toEqual(['hinweisKurz']);
    expect(hinweise('person/aufenthalt', bis('2027-08-19'))).toEqual([]);
  });

  it('asks about the flat that is found, and about the one an exchange frees', () => {
    expect(pfade({ ...persona, wbsArt: 'gezielt' })).toContain(
      'schein/wunschwohnung/wunschwohnung',
    );
    expect(felder({ ...persona, wbsArt: 'gezielt' })).toContain('wohnungsangebot');
    const tausch: Antwort = { ...persona, wbsArt: 'tausch' };
    expect(pfade(tausch)).toContain('wohnen/freiwerden');
    expect(felder(tausch)).toContain('mietvertrag');
  });

  it('asks who is married and moves in alone where the other one lives (§ 18 WoFG)', () => {
    const verheiratet: Antwort = { ...persona, familienstand: 'verheiratet', personen: [] };
    expect(pfade({ ...verheiratet, allein: true })).toContain('haushalt/ohnePartner');
  });

  it('names the proofs of each person', () => {
    const titel = dokumente(form, persona, heute).map((d) => d.titel);
    expect(titel).toContain('Belege über das Einkommen von Emre Mustermann');
    expect(titel).not.toContain('Belege über das Einkommen von Deniz Mustermann');
    expect(titel).toContain('Schwerbehindertenausweis oder Bescheid von Emre Mustermann');
  });
});
