import {
  auswahl,
  datum,
  feld,
  geld,
  gruppe,
  hinweis,
  inJahren,
  jaNein,
  jaNeinWeissNicht,
  seite,
  wenigerAls,
  zahl,
} from '@sozialplattform/forms';
import { stelle } from '../_bausteine/stelle.ts';
import { angestellt } from './art.ts';

/** A job: with whom, under which contract, for how much. */
export const anstellung = () =>
  [
    gruppe(
      'arbeitgeber',
      [
        seite('arbeitgeber', 'Wer stellt Sie ein?', {
          warum: 'Das Jobcenter prüft, ob die Stelle auf Dauer aus der Hilfe führt.',
          ...stelle('Name des Betriebs'),
        }),
      ],
      { wenn: angestellt },
    ),
    seite('vertrag', 'Was steht im Vertrag?', {
      wenn: angestellt,
      warum: 'Die Länge des Vertrags bestimmt mit, wie lange es Einstiegsgeld gibt.',
      befristet: auswahl('Wie lange gilt der Vertrag?', {
        nein: { text: 'unbefristet', hinweis: 'ohne festes Ende' },
        ja: { text: 'befristet', hinweis: 'bis zu einem festen Tag' },
      }),
      befristetBis: datum('Bis wann?', {
        ab: feld('beginn'),
        bis: inJahren(10),
        wenn: { befristet: 'ja' },
      }),
      probezeit: zahl('Probezeit in Monaten', {
        hinweis: 'Keine Probezeit? Geben Sie 0 ein.',
        bis: 24,
        einheit: 'Monate',
      }),
      unterschrieben: jaNein('Ich habe den Vertrag schon unterschrieben', {
        hinweis: 'Ein Entwurf oder eine Zusage reicht für diesen Antrag.',
      }),
    }),
    seite('lohn', 'Wie viel arbeiten und verdienen Sie?', {
      wenn: angestellt,
      warum: 'Nur Arbeit mit Sozialversicherung zählt, ein Minijob nicht (§ 16b Abs. 1 SGB II).',
      wochenstunden: zahl('Arbeitszeit in der Woche', {
        hinweis: 'Zum Beispiel 30 oder 19,5',
        ab: 1,
        bis: 60,
        nachkommastellen: 1,
        einheit: 'Stunden',
      }),
      bruttolohn: geld('Lohn brutto im Monat', {
        hinweis: 'Vor allen Abzügen. Ist er nicht fest? Dann schätzen Sie.',
        ab: 1,
        bis: 2_000_000,
      }),
      versichert: jaNeinWeissNicht('Ist die Arbeit sozialversicherungspflichtig?', {
        hinweis: 'Dann gehen vom Lohn Beiträge für Rente und Krankenkasse ab.',
      }),
      hinweisMinijob: hinweis(
        'Für einen Minijob gibt es kein Einstiegsgeld. Sprechen Sie mit dem Jobcenter über mehr Stunden.',
        { wenn: { versichert: 'nein' }, ton: 'warnung' },
      ),
      hinweisStunden: hinweis(
        'Unter 15 Stunden in der Woche lehnen Jobcenter den Antrag oft ab. Fragen Sie dort nach.',
        { wenn: { wochenstunden: wenigerAls(15) }, ton: 'warnung' },
      ),
    }),
  ] as const;
