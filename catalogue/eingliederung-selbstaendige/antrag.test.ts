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

testeLeistung(antrag, { personas: { Lena: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (antworten: Antwort) => seiten(form, antworten, heute).map(({ pfad }) => pfad);

describe('the help for the self-employed', () => {
  it('offers advice only to a business that is running', () => {
    const optionen = (antworten: Antwort) =>
      blatt(form, antworten, 'wunsch/foerderart', heute)?.felder[0]?.optionen.map((o) => o.wert);
    expect(optionen(persona)).toEqual(['zuschuss', 'darlehen', 'beratung']);
    expect(optionen({ ...persona, status: 'aufnahme', betriebAb: '2026-10-01' })).toEqual([
      'zuschuss',
      'darlehen',
    ]);
  });

  it('asks neither for goods nor for an account when only advice is wanted', () => {
    const beratung = pfade({ ...persona, foerderart: ['beratung'] });
    expect(beratung.filter((pfad) => pfad.startsWith('wunsch/'))).toEqual([
      'wunsch/foerderart',
      'wunsch/beratung',
      'wunsch/berater',
    ]);
    expect(beratung.some((pfad) => pfad.startsWith('konto/'))).toBe(false);
  });

  it('asks about the bank only for a loan', () => {
    expect(pfade(persona)).toContain('wunsch/bankkredit');
    expect(pfade({ ...persona, foerderart: ['zuschuss'] })).not.toContain('wunsch/bankkredit');
  });

  it.each<[string, string, Antwort, string[]]>([
    ['a grant above 5 000 €', 'wunsch/finanzierung', { zuschuss: 500_001 }, ['zuschuss']],
    ['more profit than income', 'zahlen/vorschau', { gewinnErwartet: 260_001 }, ['gewinnErwartet']],
  ])('points out: %s', (_, pfad, antwort, felder) => {
    const antworten = { ...persona, ...antwort };
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok === false && ergebnis.fehler.map((f) => f.feld)).toEqual(felder);
  });

  it.each<[string, string[], number, string[]]>([
    ['as much as it costs', ['zuschuss', 'darlehen'], 200_000, []],
    ['more than it costs', ['zuschuss', 'darlehen'], 200_001, ['zuschuss']],
    ['a loan above the cost', ['darlehen'], 10_000_000, ['darlehen']],
  ])('points out who asks for more than it costs: %s', (_, foerderart, darlehen, felder) => {
    const antworten = { ...persona, foerderart, darlehen } as Antwort;
    const pfad = 'wunsch/finanzierung';
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok ? [] : ergebnis?.fehler.map((f) => f.feld)).toEqual(felder);
  });

  it('wants quotes for each item, and a plan instead of figures at the start', () => {
    const namen = (antworten: Antwort) => dokumente(form, antworten, heute).map((d) => d.feld);
    expect(namen(persona).filter((name) => name === 'angebote')).toHaveLength(2);
    expect(namen(persona)).not.toContain('businessplan');
    const start = namen({ ...persona, status: 'aufnahme', betriebAb: '2026-10-01' });
    expect(start).toContain('businessplan');
    expect(start).not.toContain('anlageEks');
  });

  it('takes nobody under 15', () => {
    const kind = { ...persona, geburtsdatum: '2011-08-20' };
    expect(fehlt(form, kind, heute).map(({ pfad }) => pfad)).toEqual(['person/name']);
  });
});
