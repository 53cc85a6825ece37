import { abAlter, auswahl, geld, jaNein, jeweils, seite, text } from '@sozialplattform/forms';
import { je, type Wer } from '../_bausteine/wer.ts';

const beitrag = { optional: true, bis: 500_000 } as const;

/** What lowers the income that counts: § 23 WoFG for all that is paid from it, § 24 Abs. 2 maintenance. */
export const abzuege = (wer: Wer) =>
  [
    seite(
      'abzuege',
      je(wer, 'Was zahlen Sie von Ihrem Einkommen?', 'Was zahlt {vorname} vom Einkommen?'),
      {
        wenn: { hatEinkommen: true },
        warum: 'Für Steuern und Beiträge zieht das Amt jeweils einen Teil ab (§ 23 WoFG).',
        zahltSteuern: jaNein('Steuern auf das Einkommen', {
          hinweis: 'Zum Beispiel Lohnsteuer.',
        }),
        zahltKrankenkasse: jaNein('Pflichtbeiträge an eine gesetzliche Krankenkasse', {
          hinweis: 'Bei Lohn und Rente gehen sie meist automatisch ab.',
        }),
        beitragKranken: geld('Anderer Beitrag für die Krankenversicherung im Monat', {
          hinweis: 'Freiwillig oder privat. Gibt es keinen? Leer lassen.',
          ...beitrag,
          wenn: { zahltKrankenkasse: false },
        }),
        zahltRente: jaNein('Pflichtbeiträge an die gesetzliche Rentenversicherung'),
        beitragRente: geld('Anderer Beitrag für das Alter im Monat', {
          hinweis: 'Zum Beispiel eine Lebensversicherung. Gibt es keinen? Leer lassen.',
          ...beitrag,
          wenn: { zahltRente: false },
        }),
      },
    ),
    seite('unterhalt', je(wer, 'Zahlen Sie Unterhalt?', 'Zahlt {vorname} Unterhalt?'), {
      wenn: { hatEinkommen: true, geburtsdatum: abAlter(16) },
      warum: 'Unterhalt, der gezahlt wird, verringert das Einkommen (§ 24 Abs. 2 WoFG).',
      zahltUnterhalt: jaNein('Geld für jemanden, der woanders lebt', {
        hinweis: 'Zum Beispiel für ein Kind, für Geschiedene oder für ein Kind in Ausbildung.',
      }),
    }),
    jeweils(
      'unterhaltszahlungen',
      je(wer, 'Für wen zahlen Sie Unterhalt?', 'Für wen zahlt {vorname} Unterhalt?'),
      {
        wenn: { zahltUnterhalt: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Zahlung',
        beschriftung: '{empfaenger}',
        warum: 'Für jede Person gilt ein eigener Betrag.',
      },
      [
        seite('zahlung', 'Wer bekommt den Unterhalt?', {
          warum: 'Wie viel abgezogen wird, hängt von der Person ab (§ 24 Abs. 2 WoFG).',
          empfaenger: text('Name', { laenge: 100 }),
          empfaengerArt: auswahl('Die Person ist', {
            getrennt: 'eine frühere oder getrennte Partnerin, ein früherer Partner',
            ausbildung: {
              text: 'jemand aus dem Haushalt, der woanders lernt',
              hinweis: 'Zum Beispiel ein Kind mit Zimmer am Ort der Ausbildung.',
            },
            andere: {
              text: 'jemand anderes',
              hinweis: 'Zum Beispiel ein Kind beim anderen Elternteil.',
            },
          }),
          unterhaltMonat: geld('Betrag im Monat', { ab: 1, bis: 1_000_000 }),
          hatTitel: jaNein('Es gibt dazu ein amtliches Papier', {
            hinweis: 'Zum Beispiel Urteil, Urkunde vom Jugendamt oder Vertrag beim Notar.',
          }),
        }),
      ],
    ),
  ] as const;
