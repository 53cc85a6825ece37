import {
  type Antworten,
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

testeLeistung(antrag, { personas: { Lena: persona } });

type Antwort = Antworten<typeof antrag>;
type Art = NonNullable<Antwort['aenderungen']>[number];

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort) => seiten(form, a, heute).map((s) => s.pfad);
const nur = (...aenderungen: Art[]): Antwort => ({ ...persona, aenderungen });

const abschnitte: Record<Art, string> = {
  wohnen: 'wohnen',
  arbeit: 'arbeit',
  einkommen: 'einkommen',
  haushalt: 'haushalt',
  baby: 'baby',
  beziehung: 'beziehung',
  konto: 'konto',
  abwesenheit: 'abwesenheit',
  gesundheit: 'gesundheit',
  ausbildung: 'ausbildung',
  vermoegen: 'vermoegen',
  sonstiges: 'sonstiges',
};

describe('only what changed is asked', () => {
  it.each(Object.entries(abschnitte))('of %s', (art, abschnitt) => {
    const themen = new Set(pfade(nur(art as Art)).map((p) => p.split('/')[0]));
    expect([...themen].filter((t) => Object.values(abschnitte).includes(t ?? ''))).toEqual([
      abschnitt,
    ]);
  });

  it.each<[string, Antwort, string | undefined]>([
    ['a plan to move', { wohnen: { umzugsart: 'geplant' } }, 'wohnen/wohnen/umzugsplan/angebot'],
    ['a move', { wohnen: { umzugsart: 'umgezogen' } }, 'wohnen/wohnen/neueWohnung/wohnform'],
    ['a bill', { wohnen: { umzugsart: 'abrechnung' } }, 'wohnen/wohnen/abrechnung'],
    [
      'a separation',
      { ...nur('beziehung'), beziehung: { beziehungArt: 'getrennt' } },
      'beziehung/beziehung/getrenntVon/angaben',
    ],
    [
      'a father elsewhere',
      { baby: { babyArt: 'schwanger', andererElternteil: 'ausserhalb' } },
      'baby/baby/elternteil/angaben',
    ],
  ])('and asks further after %s', (_, antwort, pfad) => {
    expect(pfade({ ...persona, ...antwort })).toContain(pfad);
  });

  it('asks for a sick note, never for the illness', () => {
    const krank = { ...nur('gesundheit'), gesundheit: { gesundheitArt: 'krank' as const } };
    expect(dokumente(form, krank, heute).map((d) => d.feld)).toContain('krankschreibung');
  });

  it.each<[string, string, Antwort, string[]]>([
    [
      'more net than gross',
      'arbeit/arbeiten/1/lohn',
      { arbeiten: [{ ...persona.arbeiten?.[0], netto: 112_001 }] },
      ['netto'],
    ],
    [
      'a return before departure',
      'abwesenheit/abwesenheit/abwesenheit',
      { abwesenheit: { ...persona.abwesenheit, wegBis: '2026-10-04' } },
      ['wegBis'],
    ],
  ])('points out: %s', (_, pfad, antwort, felder) => {
    const antworten = { ...persona, ...antwort };
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok === false && ergebnis.fehler.map((f) => f.feld)).toEqual(felder);
  });
});
