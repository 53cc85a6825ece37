import {
  type Antworten,
  blatt,
  dokumente,
  fehlt,
  kompiliere,
  pruefe,
  rohwerte,
  seiten,
} from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { gruenderin } from './persona-gruenderin.ts';

testeLeistung(antrag, { personas: { Max: persona, Erika: gruenderin } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const arbeit = (a: Antwort) =>
  seiten(form, a, heute).flatMap(({ pfad }) => (pfad.startsWith('arbeit/') ? [pfad] : []));

describe('the application for Einstiegsgeld', () => {
  it('asks about the contract of a job, not about a business', () => {
    expect(arbeit(persona)).toEqual([
      'arbeit/art',
      'arbeit/arbeitgeber/arbeitgeber',
      'arbeit/vertrag',
      'arbeit/lohn',
    ]);
  });

  it('asks about the idea, the skills and the money of a business', () => {
    expect(arbeit(gruenderin)).toEqual([
      'arbeit/art',
      'arbeit/vorhaben',
      'arbeit/koennen',
      'arbeit/geldplan',
    ]);
  });

  it.each<[string, Antwort, string[]]>([
    ['a job', persona, ['arbeitsvertrag', 'weitereUnterlagen']],
    [
      'a business',
      gruenderin,
      [
        'businessplan',
        'rentabilitaetsvorschau',
        'finanzplan',
        'tragfaehigkeit',
        'gewerbeanmeldung',
        'zeugnisse',
        'bestellungsurkunde',
        'weitereUnterlagen',
      ],
    ],
  ])('wants the proofs of %s', (_, antworten, felder) => {
    expect(dokumente(form, antworten, heute).map((d) => d.feld)).toEqual(felder);
  });

  it.each<[string, string, Antwort, string[]]>([
    ['work that began already', 'arbeit/art', { beginn: '2026-08-18' }, ['beginn']],
    [
      'a contract that ends first',
      'arbeit/vertrag',
      { befristetBis: '2026-08-31' },
      ['befristetBis'],
    ],
    [
      'more profit than income',
      'arbeit/geldplan',
      { umsatzErwartet: 100_000, gewinnErwartet: 100_001 },
      ['gewinnErwartet'],
    ],
  ])('points out: %s', (_, pfad, antwort, felder) => {
    const antworten = { ...(pfad === 'arbeit/geldplan' ? gruenderin : persona), ...antwort };
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok === false && ergebnis.fehler.map((f) => f.feld)).toEqual(felder);
  });

  it('warns of a minijob without stopping the application', () => {
    const minijob: Antwort = { ...persona, wochenstunden: 10, versichert: 'nein' };
    const hinweise = (a: Antwort) =>
      blatt(form, a, 'arbeit/lohn', heute)?.felder.flatMap((f) =>
        f.feldart === 'hinweis' && f.gilt ? [f.name] : [],
      );
    expect(hinweise(minijob)).toEqual(['hinweisMinijob', 'hinweisStunden']);
    expect(hinweise(persona)).toEqual([]);
    const eingaben = rohwerte(form, minijob, 'arbeit/lohn', heute);
    expect(pruefe(form, 'arbeit/lohn', eingaben, minijob, heute)).toMatchObject({ ok: true });
  });

  it('takes nobody under 15', () => {
    const kind = { ...persona, geburtsdatum: '2011-08-20' };
    expect(fehlt(form, kind, heute).map(({ pfad }) => pfad)).toEqual(['person/name']);
  });
});
