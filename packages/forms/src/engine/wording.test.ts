import { expect, it } from 'vitest';
import { abschnitt, antrag, jeweils, monat, seite, text, zahl } from '../language/index.ts';
import * as e from './index.ts';

const heute = '2026-08-19';
const form = e.kompiliere(
  antrag({
    leistung: 'muster',
    version: 1,
    titel: 'Muster',
    abschnitte: [
      abschnitt('a', 'A', [
        seite('zahlen', 'Zahlen', {
          baujahr: zahl('Baujahr des Hauses', { ab: 1000, bis: 2100 }),
          plaetze: zahl('Plätze', { bis: 9000 }),
          personen: zahl('Wie viele?', { bis: 9000, einheit: 'Personen' }),
        }),
        jeweils(
          'stellen',
          'Stellen',
          { einzahl: 'Stelle', beschriftung: '{firma}, {von} bis {bis}', hoechstens: 9 },
          [
            seite('stelle', 'Stelle', {
              firma: text('Firma', { optional: true }),
              von: monat('Von', { optional: true }),
              bis: monat('Bis', { optional: true }),
            }),
          ],
        ),
      ]),
    ],
  }),
);

it.each([
  [{ firma: 'Post', von: '2016-04', bis: '2025-06' }, 'Post, April 2016 bis Juni 2025'],
  [{ von: '2016-04', bis: '2025-06' }, 'April 2016 bis Juni 2025'],
  [{ firma: null, von: '2016-04', bis: '2025-06' }, 'April 2016 bis Juni 2025'],
  [{ firma: 'Post', bis: '2025-06' }, 'Post bis Juni 2025'],
  [{ firma: 'Post', von: '2016-04' }, 'Post, April 2016'],
  [{ firma: 'Post' }, 'Post'],
  [{ bis: '2025-06' }, 'Juni 2025'],
  [{}, 'Stelle 1'],
])('an item is called by what is answered of it, without gaps: %j', (stelle, name) => {
  const [item] = e.eintraege(form, { stellen: [stelle] }, 'a/stellen', heute);
  expect(item?.name).toBe(name);
});

it.each([
  [{ baujahr: 1968 }, '1968'],
  [{ plaetze: 1968 }, '1.968'],
  [{ personen: 1968 }, '1.968 Personen'],
  [{ personen: 1 }, '1 Person'],
])('a number is written as people write it: %j', (antworten, shown) => {
  const { abschnitte } = e.zusammenfassung(form, antworten, heute);
  const lines = abschnitte.flatMap(({ gruppen }) => gruppen).flatMap(({ zeilen }) => zeilen);
  expect(lines.map(({ antwort }) => antwort)).toContain(shown);
});
