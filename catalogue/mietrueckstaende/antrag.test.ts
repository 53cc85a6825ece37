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

testeLeistung(antrag, { personas: { Sabine: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const gesendet = (mehr: Antwort) => bereinige(form, { ...persona, ...mehr }, heute).antworten;

describe('rent arrears', () => {
  it('add up month by month, with what else is owed', () => {
    expect(gesendet({})).toMatchObject({ mieteOffen: 128_000, gesamt: 160_000 });
    expect(gesendet({ schuldart: ['strom'], schuldenOhneMiete: 9_000 }).gesamt).toBe(9_000);
  });

  it('name the day until which the notice can be healed (§ 569 Abs. 3 Nr. 2 BGB)', () => {
    expect(gesendet({}).fristBis).toBe('2026-10-12');
    expect(gesendet({ klageZugestelltAm: '2026-07-31' }).fristBis).toBe('2026-09-30');
  });

  it.each<[Antwort['stand'], string[]]>([
    ['mahnung', []],
    ['fristlos', ['kuendigungsschreiben']],
    ['klage', ['kuendigungsschreiben', 'klageschrift']],
  ])('ask for the papers of the court only when it has come so far: %s', (stand, erwartet) => {
    const felder = dokumente(form, { ...persona, ...{ stand } } as Antwort, heute).map(
      (d) => d.feld,
    );
    const vomGericht = ['kuendigungsschreiben', 'klageschrift'];
    expect(felder.filter((feld) => vomGericht.includes(feld))).toEqual(erwartet);
  });

  it('ask about the supplier only for debts with it', () => {
    const pfade = (schuldart: Antwort['schuldart']) =>
      seiten(form, { ...persona, ...{ schuldart } } as Antwort, heute).map(({ pfad }) => pfad);
    expect(pfade(['miete'])).not.toContain('energie/versorger/versorger');
    expect(pfade(['gas'])).toContain('energie/versorger/versorger');
  });

  it('say nothing of a landlord where only the supplier is owed', () => {
    const strom: Antwort = { ...persona, schuldart: ['strom'], schuldenOhneMiete: 9_000 };
    const pfade = seiten(form, strom, heute).map(({ pfad }) => pfad);
    expect(pfade).toContain('stand/sperre');
    expect(pfade.filter((pfad) => /vermieter|fortsetzung|stand\/stand/.test(pfad))).toEqual([]);
  });

  it('hear of a notice and of a cut-off at once', () => {
    const beides = gesendet({ standVersorger: 'gesperrt', sperrdatum: '2026-08-18' });
    expect(beides).toMatchObject({ stand: 'klage', sperrdatum: '2026-08-18' });
  });

  it.each([
    ['2026-06-19', false],
    ['2026-06-18', true],
  ])('say so when the two months are over: %s', (klageZugestelltAm, vorbei) => {
    const gezeigt = blatt(form, { ...persona, klageZugestelltAm }, 'stand/klage', heute)?.felder;
    const hinweis = gezeigt?.find((f) => f.feldart === 'hinweis' && f.gilt);
    expect(hinweis !== undefined).toBe(vorbei);
  });

  it('ask for direct payment only where the office pays something each month', () => {
    expect(gesendet({}).direktzahlung).toBe(true);
    expect(gesendet({ leistungsbezug: 'kein' }).direktzahlung).toBeUndefined();
  });

  it('ask owners with debts for power nothing about a tenancy', () => {
    const strom: Antwort = {
      ...persona,
      schuldart: ['strom'],
      schuldenOhneMiete: 9_000,
      wohnform: 'eigentum',
    };
    const pfade = seiten(form, strom, heute).map(({ pfad }) => pfad);
    expect(pfade).toContain('wohnung/wohnkosten');
    expect(pfade).not.toContain('wohnung/miete');
    const zurMiete: Antwort = { ...strom, wohnform: 'miete' };
    expect(seiten(form, zurMiete, heute).map(({ pfad }) => pfad)).toContain('wohnung/miete');
  });

  it.each([
    [0, 5_000, []],
    [5_000, 0, []],
    [0, 0, ['eigenanteil']],
  ])('let people pay at once or monthly: %s and %s', (eigenanteil, rateMonat, erwartet) => {
    const antworten: Antwort = { ...persona, zahltSelbst: true, eigenanteil, rateMonat };
    const pfad = 'loesung/eigenanteil';
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok === false ? ergebnis.fehler.map((f) => f.feld) : []).toEqual(erwartet);
  });

  it.each<[Antwort['standVersorger'], boolean]>([
    ['mahnung', false],
    ['sperre', true],
  ])('ask for the letter on the cut-off once there is one: %s', (standVersorger, erwartet) => {
    const felder = dokumente(form, { ...persona, ...{ standVersorger } } as Antwort, heute);
    expect(felder.some(({ feld }) => feld === 'sperrandrohung')).toBe(erwartet);
    expect(felder.some(({ feld }) => feld === 'energierechnung')).toBe(true);
  });

  it('leave something for the office to pay', () => {
    const antworten: Antwort = {
      ...persona,
      zahltSelbst: true,
      eigenanteil: 160_000,
      rateMonat: 0,
    };
    const pfad = 'loesung/eigenanteil';
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok === false && ergebnis.fehler.map((f) => f.feld)).toEqual(['eigenanteil']);
  });
});
