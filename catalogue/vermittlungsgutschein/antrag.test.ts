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

testeLeistung(antrag, { personas: { Jana: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';

describe('the voucher', () => {
  const pfade = (mehr: Antwort) =>
    seiten(form, { ...persona, ...mehr }, heute).map(({ pfad }) => pfad);

  it('asks about a course, an agency or a trial only what belongs to it', () => {
    expect(pfade({})).toContain('zweck/inhalt');
    const vermittlung = pfade({ zweck: 'privateVermittlung' });
    expect(vermittlung).toContain('angebot/vermittler');
    expect(vermittlung).not.toContain('angebot/zeit');
    expect(vermittlung).not.toContain('angebot/nebenkosten');
    expect(pfade({ zweck: 'massnahmeArbeitgeber' })).not.toContain('zweck/inhalt');
  });

  it('can be asked for before a provider is found', () => {
    expect(pfade({ traegerGefunden: false })).not.toContain('angebot/anbieter');
    const felder = dokumente(form, { ...persona, traegerGefunden: false }, heute);
    expect(felder.map(({ feld }) => feld)).toEqual(['lebenslauf']);
  });

  it('lets a trial at a company last six weeks, twelve where § 45 Abs. 8 SGB III allows it', () => {
    const probe = {
      ...persona,
      zweck: 'massnahmeArbeitgeber',
      taetigkeitProbe: 'Regale einräumen',
    } as Antwort;
    const zeit = (ende: string) => {
      const eingaben = rohwerte(form, { ...probe, ende }, 'angebot/zeit', heute);
      const ergebnis = pruefe(form, 'angebot/zeit', eingaben, probe, heute);
      const felder = blatt(form, { ...probe, ende }, 'angebot/zeit', heute)?.felder ?? [];
      const gewarnt = felder.some((f) => f.name === 'hinweisSechsWochen' && f.gilt);
      return [ergebnis?.ok, gewarnt];
    };
    expect(zeit('2026-11-15')).toEqual([true, false]);
    expect(zeit('2026-11-16')).toEqual([true, true]);
    expect(zeit('2026-12-27')).toEqual([true, true]);
    expect(zeit('2026-12-28')).toEqual([false, true]);
  });

  it('asks those with little work, too, since when they are unemployed', () => {
    const seite = (mehr: Antwort) =>
      blatt(form, { ...persona, ...mehr }, 'arbeit/lage', heute)?.felder ?? [];
    const seit = (mehr: Antwort) => seite(mehr).find((f) => f.name === 'arbeitslosSeit')?.gilt;
    expect(seit({ hatArbeit: true, wenigeStunden: true })).toBe(true);
    expect(seit({ hatArbeit: true, wenigeStunden: false })).toBe(false);
  });

  it('asks for the company’s word only for a trial there', () => {
    const felder = dokumente(form, { ...persona, zweck: 'massnahmeArbeitgeber' }, heute);
    expect(felder.map(({ feld }) => feld)).toContain('zusageBetrieb');
  });
});
