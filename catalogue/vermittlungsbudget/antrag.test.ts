import {
  type Antworten,
  bereinige,
  blatt,
  dokumente,
  kompiliere,
  seiten,
} from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';

testeLeistung(antrag, { personas: { Mehmet: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';

describe('the Vermittlungsbudget', () => {
  it('adds up what is applied for', () => {
    expect(bereinige(form, persona, heute).antworten.kostenGesamt).toBe(14_290);
  });

  it('asks about the way only for travel', () => {
    const pfade = seiten(form, persona, heute).map(({ pfad }) => pfad);
    expect(pfade).toContain('kosten/posten/2/fahrt');
    expect(pfade).not.toContain('kosten/posten/1/fahrt');
  });

  it('asks about a company only where there is one', () => {
    const pfade = seiten(form, { ...persona, anlass: 'suche' }, heute).map(({ pfad }) => pfad);
    expect(pfade.filter((pfad) => pfad.startsWith('stelle/'))).toEqual(['stelle/anlass']);
  });

  it.each<[NonNullable<Antwort['imAusland']>, number, boolean]>([
    ['deutschland', 10, false],
    ['eu', 15, false],
    ['eu', 14, true],
    ['anderswo', 40, true],
  ])('warns of work that § 44 Abs. 2 leaves out: %s, %i hours', (imAusland, wochenstunden, ja) => {
    const felder = blatt(
      form,
      { ...persona, imAusland, wochenstunden },
      'stelle/umfang',
      heute,
    )?.felder;
    expect(
      felder?.some((f) => f.name === 'hinweisAnderswo' && f.feldart === 'hinweis' && f.gilt),
    ).toBe(ja);
  });

  it.each<[Antwort['anlass'], string]>([
    ['gespraech', 'einladung'],
    ['zusage', 'zusage'],
  ])('asks for the paper that fits: %s', (anlass, feld) => {
    const mit = { ...persona, ...{ anlass } } as Antwort;
    expect(dokumente(form, mit, heute).map((d) => d.feld)).toEqual([feld, 'preise']);
  });
});
