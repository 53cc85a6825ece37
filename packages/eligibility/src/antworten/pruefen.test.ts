import { expect, it } from 'vitest';
import { pruefeAntworten } from './pruefen.ts';

const kinder = (anzahl: number) =>
  Array.from({ length: anzahl }, () => ({ geburtsdatum: '2020-01-01', imHaushalt: true }));

it.each([
  ['no object', 'x', { feld: '', schluessel: 'objekt' }],
  ['an unknown key', { alter: 5 }, { feld: 'alter', schluessel: 'unbekannt' }],
  [
    'an impossible date',
    { geburtsdatum: '2026-02-30' },
    { feld: 'geburtsdatum', schluessel: 'datum' },
  ],
  ['tomorrow', { geburtsdatum: '2026-11-24' }, { feld: 'geburtsdatum', schluessel: 'zukunft' }],
  ['1899', { geburtsdatum: '1899-12-31' }, { feld: 'geburtsdatum', schluessel: 'zuFrueh' }],
  ['40 children', { kinderU18: kinder(40) }, { feld: 'kinderU18', schluessel: 'zuVieleKinder' }],
  [
    'a child of 18',
    { kinderU18: [{ geburtsdatum: '2008-11-23', imHaushalt: true }] },
    { feld: 'kinderU18.0.geburtsdatum', schluessel: 'nichtUnter18' },
  ],
  ['negative income', { nettoMonat: -1 }, { feld: 'nettoMonat', schluessel: 'negativ' }],
  ['absurd assets', { vermoegen: 1e12 }, { feld: 'vermoegen', schluessel: 'zuGross' }],
  ['no number', { vermoegen: Number.NaN }, { feld: 'vermoegen', schluessel: 'zahl' }],
  [
    'none together with one',
    { gesundheit: ['NICHTS', 'GDB_AB_50'] },
    { feld: 'gesundheit', schluessel: 'nichtsZusammenMit' },
  ],
  ['no option', { einkommen: 'GUT' }, { feld: 'einkommen', schluessel: 'auswahl' }],
  ['text for yes', { hatKinder: 'ja' }, { feld: 'hatKinder', schluessel: 'jaNein' }],
])('refuses %s at its field', (_, eingabe, fehler) => {
  expect(pruefeAntworten(eingabe, '2026-11-23')).toEqual({ ok: false, fehler: [fehler] });
});

it('accepts nothing at all, a birth today, a leap day and 20 children', () => {
  for (const eingabe of [
    {},
    { geburtsdatum: '2026-11-23' },
    { geburtsdatum: '2000-02-29' },
    { kinderU18: kinder(20) },
  ]) {
    expect(pruefeAntworten(eingabe, '2026-11-23')).toEqual({ ok: true, antworten: eingabe });
  }
});
