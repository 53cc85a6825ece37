import { type Antworten, dokumente, kompiliere, seiten } from '@sozialplattform/forms';
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

  it('asks for the company’s word only for a trial there', () => {
    const felder = dokumente(form, { ...persona, zweck: 'massnahmeArbeitgeber' }, heute);
    expect(felder.map(({ feld }) => feld)).toContain('zusageBetrieb');
  });
});
