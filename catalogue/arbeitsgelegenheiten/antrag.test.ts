import {
  type Antworten,
  bereinige,
  blatt,
  dokumente,
  kompiliere,
  pruefe,
  rohwerte,
  seiten,
  status,
} from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { traeger } from './persona-traeger.ts';

testeLeistung(antrag, { personas: { Max: persona, 'the association': traeger } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const abschnitte = (a: Antwort) =>
  status(form, a, heute).abschnitte.flatMap((s) => (s.zustand === 'nichtNoetig' ? [] : [s.id]));
const hinweise = (pfad: string, a: Antwort) =>
  blatt(form, a, pfad, heute)?.felder.flatMap((f) =>
    f.feldart === 'hinweis' && f.gilt ? [f.name] : [],
  );
const fehler = (pfad: string, a: Antwort) => {
  const ergebnis = pruefe(form, pfad, rohwerte(form, a, pfad, heute), a, heute);
  return ergebnis?.ok === false ? ergebnis.fehler.map((f) => f.feld) : [];
};

describe('the application for a work opportunity', () => {
  it('begins with who applies', () => {
    expect(seiten(form, {}, heute)[0]?.pfad).toBe('rolle/rolle');
  });

  it('asks those who take part about themselves, providers about the work', () => {
    const gemeinsam = ['nachweise', 'erklaerungen'];
    expect(abschnitte(persona)).toEqual([
      'rolle',
      'fuerWen',
      'person',
      'wohnort',
      'wunsch',
      'lage',
      ...gemeinsam,
    ]);
    expect(abschnitte(traeger)).toEqual([
      'rolle',
      'traeger',
      'person',
      'massnahme',
      'voraussetzungen',
      'kosten',
      ...gemeinsam,
    ]);
  });

  it.each([
    [23, []],
    [24, ['hinweisVerlaengerung']],
    [35, ['hinweisVerlaengerung']],
    [36, ['hinweisEnde']],
  ])('says what %i months in five years mean', (monateZusammen, erwartet) => {
    expect(hinweise('lage/monate', { ...persona, monateZusammen })).toEqual(erwartet);
  });

  it('points out an earlier place that ended before it began', () => {
    const fruehereAgh = [{ traeger: 'Beispiel', von: '2024-09', bis: '2024-04' }];
    expect(fehler('lage/fruehereAgh/1/agh', { ...persona, fruehereAgh })).toEqual(['bis']);
  });

  it('offers the account that the Jobcenter knows only to those it pays', () => {
    expect(fehler('lage/geld', persona)).toEqual([]);
    expect(fehler('lage/geld', { ...persona, bezug: 'nein' })).toEqual(['zahlung']);
  });

  it.each<[string, Antwort, string, string[]]>([
    ['work done anyway', { ohneFoerderung: 'genauso' }, 'zusaetzlich', ['hinweisGenauso']],
    [
      'a duty of its own',
      { pflichtaufgabe: true, erstInZweiJahren: false, katastrophe: false },
      'pflicht',
      ['hinweisPflicht'],
    ],
    [
      'a duty after a flood',
      { pflichtaufgabe: true, erstInZweiJahren: false, katastrophe: true },
      'pflicht',
      [],
    ],
    ['the use of a few', { nurWenige: true }, 'interesse', ['hinweisWenige']],
  ])('warns a provider of %s, and lets it go on', (_, antwort, seite, erwartet) => {
    const a: Antwort = { ...traeger, ...antwort };
    expect(hinweise(`voraussetzungen/${seite}`, a)).toEqual(erwartet);
    expect(fehler(`voraussetzungen/${seite}`, a)).toEqual([]);
  });

  it('leaves to the Jobcenter what nobody else pays', () => {
    expect(bereinige(form, traeger, heute).antworten.beantragt).toBe(5_350_000);
    expect(fehler('kosten/deckung', traeger)).toEqual([]);
    const genug: Antwort = { ...traeger, eigenmittel: 5_550_000 };
    expect(fehler('kosten/deckung', genug)).toEqual(['eigenmittel']);
  });

  it('wants little from those who take part', () => {
    expect(dokumente(form, persona, heute).map((d) => d.feld)).toEqual([
      'attest',
      'weitereUnterlagen',
    ]);
  });
});
