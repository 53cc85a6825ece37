import { expect, it } from 'vitest';
import { abschnitt, antrag, datei, jeweils, seite, text } from '../language/index.ts';
import * as e from './index.ts';

const heute = '2026-08-19';
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
