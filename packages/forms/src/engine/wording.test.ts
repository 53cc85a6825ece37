import { expect, it } from 'vitest';
import { abschnitt, antrag, datei, jeweils, monat, seite, text, zahl } from '../language/index.ts';
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

const household = e.kompiliere(
  antrag({
    leistung: 'muster',
    version: 1,
    titel: 'Muster',
    abschnitte: [
      abschnitt('a', 'A', [
        seite('ich', 'Wer sind Sie?', { vorname: text('Vorname', { optional: true }) }),
        jeweils(
          'personen',
          'Personen',
          { einzahl: 'Person', beschriftung: '{vorname} {nachname}', hoechstens: 9 },
          [
            seite('name', 'Wer ist das?', {
              vorname: text('Vorname', { optional: true }),
              nachname: text('Nachname', { optional: true }),
            }),
            seite('ausweis', 'Hat {vorname} einen Ausweis?', {
              ausweis: datei('Ausweis von {vorname}'),
              foto: datei('Foto'),
            }),
            jeweils(
              'hobbys',
              'Hobbys',
              { einzahl: 'Hobby', beschriftung: '{was}: {euro}', hoechstens: 9 },
              [
                seite('hobby', 'Was macht {vorname}?', {
                  was: text('Was?', { optional: true }),
                  euro: text('Kosten', { optional: true }),
                }),
                seite('beleg', 'Gibt es einen Beleg?', { beleg: datei('Beleg über „{was}“') }),
              ],
            ),
          ],
        ),
      ]),
    ],
  }),
);

it('a page says whose it is, whole where two are called alike or the title does not say it', () => {
  const heading = (personen: object[], page: string, more = {}) =>
    e.blatt(household, { personen, ...more }, `a/personen/1/${page}`, heute)?.ueberschrift;
  const mia = { vorname: 'Mia', nachname: 'Beispiel' };
  const other = { vorname: 'Max', nachname: 'Beispiel' };
  expect(heading([mia, other], 'name')).toBe('Wer ist das? (Mia Beispiel)');
  expect(heading([mia, other], 'ausweis')).toBe('Hat Mia einen Ausweis?');
  expect(heading([mia, { ...mia, nachname: 'Muster' }], 'ausweis')).toBe(
    'Hat Mia einen Ausweis? (Mia Beispiel)',
  );
  expect(heading([{ ...mia, vorname: 'mia' }, mia], 'ausweis')).toContain('(mia Beispiel)');
  expect(heading([mia, other], 'ausweis', { vorname: 'Mia' })).toContain('(Mia Beispiel)');
  const swims = { ...mia, hobbys: [{ was: 'Schwimmen', euro: '9' }] };
  expect(heading([swims, other], 'hobbys/1/hobby')).toBe('Was macht Mia? (Schwimmen: 9)');
  expect(heading([swims, other], 'hobbys/1/beleg')).toBe(
    'Gibt es einen Beleg? (Mia Beispiel, Schwimmen: 9)',
  );
  expect(e.dokumente(household, { personen: [swims] }, heute).at(-1)).toMatchObject({
    titel: 'Beleg über „Schwimmen“',
    eintrag: 'Mia Beispiel',
  });
  expect(heading([{}, other], 'ausweis')).toBe('Hat Person 1 einen Ausweis?');
  expect(heading([{ vorname: '$& {nachname}', nachname: 'X' }], 'ausweis')).toBe(
    'Hat $& {nachname} einen Ausweis?',
  );
});

it('a document says whole whose it is, and says it once', () => {
  const personen = [{ vorname: 'Mia', nachname: 'Beispiel' }, {}, { vorname: '$& {nachname}' }];
  const said = e
    .dokumente(household, { personen }, heute)
    .map(({ titel, eintrag }) => [titel, eintrag]);
  expect(said).toEqual([
    ['Ausweis von Mia Beispiel', undefined],
    ['Foto', 'Mia Beispiel'],
    ['Ausweis von Person 2', undefined],
    ['Foto', 'Person 2'],
    ['Ausweis von $& {nachname}', undefined],
    ['Foto', '$& {nachname}'],
  ]);
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
