import { auswahl, jaNein, jeweils, seite } from '@sozialplattform/forms';
import { stelle } from '../../_bausteine/stelle.ts';
import { je, type Wer } from '../../_bausteine/wer.ts';
import { vonVorBis, zeitraum } from './zeitraum.ts';

/** Section E, fields 51 to 58. */
export const fruehereLeistungen = (wer: Wer) =>
  [
    seite(
      'frueher',
      je(
        wer,
        'Haben Sie in den letzten 3 Jahren schon Geld vom Amt bekommen?',
        'Hat {vorname} in den letzten 3 Jahren schon Geld vom Amt bekommen?',
      ),
      {
        warum: 'Danach richtet sich, wie lange die volle Miete zählen kann (§ 22 SGB II).',
        leistungen3J: jaNein('Bürgergeld, Grundsicherungsgeld oder Sozialhilfe'),
      },
    ),
    jeweils(
      'fruehereLeistungen',
      'Frühere Leistungen',
      {
        wenn: { leistungen3J: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Leistung',
        beschriftung: '{art}, {von} bis {bis}',
        warum: 'Bitte tragen Sie jede Leistung einzeln ein.',
      },
      [
        seite('leistung', 'Welche Leistung war es?', {
          warum: 'Zwei Ämter dürfen nicht für dieselbe Zeit zahlen.',
          art: auswahl('Leistung', {
            sgb2: 'Bürgergeld oder Grundsicherungsgeld vom Jobcenter',
            sgb12: 'Sozialhilfe oder Grundsicherung vom Sozialamt',
            asylblg: 'Geld für Geflüchtete vom Sozialamt',
          }),
          ...zeitraum(25),
          pruefungen: [vonVorBis],
        }),
        seite('traeger', 'Von welchem Amt?', {
          warum: 'Dort liegen vielleicht noch Unterlagen.',
          ...stelle('Name des Amts'),
        }),
      ],
    ),
  ] as const;
