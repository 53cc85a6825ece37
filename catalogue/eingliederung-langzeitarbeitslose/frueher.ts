import {
  auswahl,
  berechnet,
  datum,
  feld,
  fruehestens,
  heute,
  hinweis,
  jaNein,
  pruefung,
  seite,
  tagNach,
  vor,
  vorJahren,
} from '@sozialplattform/forms';
import { gefunden } from '../_bausteine/arbeitnehmer.ts';

/** Earlier work at the same employer excludes the subsidy (§ 92 Abs. 1 Nr. 2 SGB III). */
export const frueher = () =>
  seite('frueher', 'Hat die Person schon einmal bei Ihnen gearbeitet?', {
    wenn: gefunden,
    warum:
      'War die Person hier schon länger angestellt? Dann gibt es meist keinen Zuschuss (§ 92 Abs. 1 SGB III).',
    schonBeschaeftigt: jaNein('Die Person hat in den letzten 4 Jahren hier gearbeitet'),
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
      hinweis: 'Läuft es noch? Dann geben Sie den heutigen Tag ein.',
      ab: vorJahren(4),
      bis: heute,
      wenn: { schonBeschaeftigt: true },
    }),
    dreiMonate: berechnet('Drei Monate danach', 'datum', tagNach('beschaeftigtVon', 3, 'monate'), {
      unsichtbar: true,
    }),
    hinweisFrueher: hinweis(
      'Waren es in den letzten 4 Jahren mehr als 3 Monate? Dann gibt es den Zuschuss meist nicht. Fragen Sie das Jobcenter.',
      {
        wenn: {
          beschaeftigtArt: 'versichert',
          beschaeftigtBis: fruehestens(feld('dreiMonate')),
        },
        ton: 'warnung',
      },
    ),
    pruefungen: [
      pruefung({
        feld: 'beschaeftigtBis',
        wenn: { beschaeftigtBis: vor(feld('beschaeftigtVon')) },
        text: 'Das Ende liegt vor dem Anfang. Prüfen Sie beide Tage.',
      }),
    ],
  });
