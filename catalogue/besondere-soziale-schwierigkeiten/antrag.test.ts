import {
  type Antworten,
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

testeLeistung(antrag, { personas: { Jan: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort) => seiten(form, a, heute).map((s) => s.pfad);

/** Advice alone, without papers. */
const beratung: Antwort = {
  ...persona,
  lage: ['geld'],
  unterkunft: 'wohnung',
  hilfeform: ['beratung'],
  geldleistung: false,
};

describe('the application for § 67', () => {
  it('asks nothing about money for advice and support', () => {
    for (const hilfeform of [['beratung'], ['betreutesWohnen'], ['weissNicht']] as const) {
      const alle = pfade({ ...beratung, hilfeform: [...hilfeform] });
      expect(alle.filter((p) => p.startsWith('geld/'))).toEqual(['geld/geldleistung']);
    }
  });

  it.each<[string, Antwort]>([
    ['a place in a home', { hilfeform: ['einrichtung'] }],
    ['money for something', { geldleistung: true }],
  ])('asks about income for %s', (_, antwort) => {
    expect(pfade({ ...beratung, ...antwort })).toEqual(
      expect.arrayContaining(['geld/zumutbar', 'geld/einkommen/hatEinkommen']),
    );
  });

  it('needs no paper and no story', () => {
    const ohne: Antwort = { ...beratung, ausweis: null, lageText: null, sozialbericht: null };
    expect(fehlt(form, ohne, heute)).toEqual([]);
    const pflicht = dokumente(form, ohne, heute).filter((d) => d.zustand !== 'freiwillig');
    expect(pflicht).toEqual([]);
  });

  it('asks who must hide how they are reached safely, before any address', () => {
    const versteckt = pfade({ ...beratung, schutz: true });
    expect(versteckt).toContain('person/sichererWeg');
    expect(versteckt.indexOf('person/schutz')).toBeLessThan(versteckt.indexOf('person/wohnsitz'));
    expect(pfade(beratung)).not.toContain('person/sichererWeg');
  });

  it.each<[Antwort['sicherErreichbar'], Antwort, boolean]>([
    ['anrufen', { telefon: null }, false],
    ['anrufen', { telefon: '+49561123' }, true],
    ['mailen', { email: null }, false],
    ['mailen', { email: 'a@example.org' }, true],
    ['schreiben', { ohneFestenWohnsitz: true, wohnhaftBei: null }, false],
    ['stelle', { telefon: null, sichereStelle: 'Beratung Muster' }, true],
  ])('takes %s as a safe way only with what it needs', (sicherErreichbar, mehr, erwartet) => {
    const antworten: Antwort = { ...beratung, schutz: true, kontaktweg: null, ...mehr };
    const pfad = 'person/sichererWeg';
    const eingaben = rohwerte(form, { ...antworten, sicherErreichbar } as Antwort, pfad, heute);
    expect(pruefe(form, pfad, eingaben, antworten, heute)?.ok).toBe(erwartet);
  });

  it.each<[string, Antwort, string]>([
    ['the release', { lage: ['entlassung'] }, 'lage/entlassung'],
    ['a home that will be lost', { unterkunft: 'gefaehrdet' }, 'lage/gefaehrdet'],
    ['the last home, for a place', { hilfeform: ['betreutesWohnen'] }, 'hilfe/letzterWohnort'],
  ])('asks about %s where it matters', (_, antwort, pfad) => {
    expect(pfade({ ...beratung, ...antwort })).toContain(pfad);
    expect(pfade(beratung)).not.toContain(pfad);
  });
});
