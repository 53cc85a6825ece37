import {
  type Antworten,
  bereinige,
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

testeLeistung(antrag, { personas: { Max: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const allein: Antwort = { ...persona, alleinWohnend: true, abgelehnt: false };
const pfade = (antworten: Antwort) => seiten(form, antworten, heute).map((s) => s.pfad);

describe('the certificate', () => {
  it('adds up what all in the household have', () => {
    const gesamt = (a: Antwort) => bereinige(form, a, heute).antworten.einkommenGesamt;
    expect(gesamt(persona)).toBe(163_000 + 25_900 + 55_000);
    expect(gesamt(allein)).toBe(163_000 + 25_900);
    expect(gesamt({ ...allein, hatEinkommen: false })).toBe(0);
  });

  it('asks for the income of everyone, children too: their maintenance counts', () => {
    expect(pfade(persona)).toContain('einkommen/personen/2/hatEinkommen');
  });

  it('asks for the Rundfunkbeitrag only who wants to be freed of it', () => {
    expect(pfade(persona)).not.toContain('zweck/rundfunk');
    expect(pfade({ ...persona, zweck: 'rundfunk' })).toContain('zweck/rundfunk');
  });

  it.each<[string, Antwort, string[]]>([
    ['someone with wages', { ...allein, einkuenfte: [{ art: 'lohn' }] }, ['lohnabrechnungen']],
    ['someone with a pension', { ...allein, einkuenfte: [{ art: 'rente' }] }, ['einkommensbelege']],
    ['someone without income', { ...allein, hatEinkommen: false }, []],
  ])('asks for proofs of %s', (_, antworten, erwartet) => {
    const felder = dokumente(form, antworten, heute).map((d) => d.feld);
    expect(felder).toEqual(['ausweis', ...erwartet, 'wohnkosten', 'weitereUnterlagen']);
  });

  it('points out more net than gross', () => {
    const pfad = 'einkommen/einkuenfte/1/einkommen';
    const antworten: Antwort = {
      ...persona,
      einkuenfte: [{ art: 'lohn', brutto: 100_000, netto: 100_001 }],
    };
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok === false && ergebnis.fehler.map((f) => f.feld)).toEqual(['netto']);
  });
});
