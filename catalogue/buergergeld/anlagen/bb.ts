import { auswahl, geld, jeweils, langtext, seite } from '@sozialplattform/forms';
import { je, type Wer } from '../../_bausteine/wer.ts';

/** Anlage BB: special needs that can't be avoided (§ 21 Abs. 6). */
export const bb = (wer: Wer) =>
  [
    jeweils(
      'bedarfe',
      je(wer, 'Ihre besonderen Kosten', 'Besondere Kosten von {vorname}'),
      {
        wenn: { besondererBedarf: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Bedarf',
        beschriftung: '{bedarf}',
        warum: 'Bitte tragen Sie jeden Bedarf einzeln ein.',
      },
      [
        seite('bedarf', 'Wofür brauchen Sie mehr Geld?', {
          warum: 'Das Amt zahlt, was nötig ist und niemand sonst zahlt (§ 21 Abs. 6 SGB II).',
          bedarf: langtext('Wofür?', {
            hinweis: 'Zum Beispiel: Fahrten zu meinem Kind, zweimal im Monat.',
            laenge: 500,
          }),
          bedarfBetrag: geld('Wie viel kostet es?', { ab: 1, bis: 5_000_000 }),
          bedarfTurnus: auswahl('Wie oft?', { monatlich: 'jeden Monat', einmalig: 'einmal' }),
          bedarfWarum: langtext('Warum geht es nicht anders?', {
            hinweis: 'Zum Beispiel: Die Krankenkasse zahlt es nicht.',
            laenge: 1000,
          }),
        }),
      ],
    ),
  ] as const;
