import {
  auswahl,
  datum,
  feld,
  heute,
  hinweis,
  jaNein,
  pruefung,
  seite,
  vor,
  vorJahren,
} from '@sozialplattform/forms';
import { gefunden } from '../_bausteine/arbeitnehmer.ts';

/** Earlier work at the same employer excludes the subsidy (§ 92 Abs. 1 Nr. 2 SGB III). */
export const frueher = () =>
  seite('frueher', 'Hat die Person schon einmal bei Ihnen gearbeitet?', {
    wenn: gefunden,
    warum: 'Arbeitete die Person hier schon länger, gibt es keinen Zuschuss (§ 92 SGB III).',
    schonBeschaeftigt: jaNein('Ja, in den letzten 4 Jahren'),
    beschaeftigtArt: auswahl(
      'Als was?',
      {
        versichert: 'mit Sozialversicherung',
        minijob: 'im Minijob',
        praktikum: 'im Praktikum oder zur Probe',
      },
      { wenn: { schonBeschaeftigt: true } },
    ),
    beschaeftigtVon: datum('Von', {
      ab: vorJahren(40),
      bis: heute,
      wenn: { schonBeschaeftigt: true },
    }),
    beschaeftigtBis: datum('Bis', {
      hinweis: 'Läuft es noch? Dann geben Sie heute ein.',
      ab: vorJahren(5),
      bis: heute,
      wenn: { schonBeschaeftigt: true },
    }),
    hinweisFrueher: hinweis(
      'Waren es mehr als 3 Monate? Dann ist der Zuschuss meist ausgeschlossen. Fragen Sie das Jobcenter.',
      { wenn: { beschaeftigtArt: 'versichert' }, ton: 'warnung' },
    ),
    pruefungen: [
      pruefung({
        feld: 'beschaeftigtBis',
        wenn: { beschaeftigtBis: vor(feld('beschaeftigtVon')) },
        text: 'Das Ende liegt vor dem Anfang. Prüfen Sie beide Tage.',
      }),
    ],
  });
