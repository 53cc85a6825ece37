import { auswahl, geld, jaNein, juengerAls, seite } from '@sozialplattform/forms';
import { bildungsfelder } from '../../_bausteine/bildung.ts';
import { je, type Wer } from '../../_bausteine/wer.ts';

/** A pupil under 25: holiday jobs do not count, school costs do (§§ 11a Abs. 7, 28 SGB II). */
export const schueler = {
  inAusbildung: true,
  ausbildungsart: ['schule', 'berufsschule'],
  geburtsdatum: juengerAls(25),
} as const;

/** Section D, fields 39 to 41, and what a pupil needs for school (§ 28). */
export const ausbildung = (wer: Wer) =>
  [
    seite(
      'ausbildung',
      je(
        wer,
        'Gehen Sie zur Schule oder machen Sie eine Ausbildung?',
        'Geht {vorname} zur Schule oder macht eine Ausbildung?',
      ),
      {
        warum: 'In Ausbildung oder Studium gelten eigene Regeln (§§ 7 und 27 SGB II).',
        inAusbildung: jaNein('Schule, Ausbildung oder Studium'),
        ausbildungsart: auswahl(
          'Was ist es?',
          {
            schule: 'allgemeinbildende Schule',
            berufsschule: { text: 'berufsbildende Schule', hinweis: 'ohne Lohn' },
            betrieb: { text: 'Ausbildung im Betrieb', hinweis: 'mit Ausbildungsvergütung' },
            studium: 'Studium',
            sonstige: 'etwas anderes',
          },
          { wenn: { inAusbildung: true } },
        ),
      },
    ),
    seite(
      'ausbildungDetails',
      je(wer, 'Was kostet Ihre Ausbildung?', 'Was kostet die Ausbildung von {vorname}?'),
      {
        wenn: { inAusbildung: true },
        warum: 'Schulbücher zahlt das Amt zusätzlich (§ 21 Abs. 6a SGB II).',
        schulbuchkosten: jaNein('Schulbücher müssen selbst gekauft oder geliehen werden'),
        schulbuchBetrag: geld('Kosten im Schuljahr', {
          ab: 1,
          bis: 200_000,
          wenn: { schulbuchkosten: true },
        }),
        auswaertigUntergebracht: jaNein('Wohnen und Essen im Internat, Wohnheim oder beim Betrieb'),
      },
    ),
    seite(
      'bildung',
      je(wer, 'Was brauchen Sie für die Schule?', 'Was braucht {vorname} für die Schule?'),
      {
        wenn: schueler,
        warum: 'Diese Kosten zahlt das Amt zusätzlich (§ 28 SGB II).',
        ...bildungsfelder(schueler, schueler),
      },
    ),
  ] as const;
