import { auswahl, rvnr, seite, steuerId, text } from '@sozialplattform/forms';
import { je, type Wer } from './wer.ts';

/** Fields 20 and 21, and the numbers an authority has given already. */
export const kennnummern = (wer: Wer) =>
  [
    seite(
      'rentenversicherung',
      je(
        wer,
        'Haben Sie eine Rentenversicherungsnummer?',
        'Hat {vorname} eine Rentenversicherungsnummer?',
      ),
      {
        warum: 'Mit ihr meldet das Amt Zeiten an die Rentenversicherung.',
        rvnrStatus: auswahl('Rentenversicherungsnummer', {
          vorhanden: {
            text: 'Ja',
            hinweis: 'Sie steht auf dem Versicherungsnummernachweis oder der Lohnabrechnung.',
          },
          beantragt: 'Sie ist beantragt',
          nichtVorhanden: 'Nein, oder ich weiß sie nicht',
        }),
        rvnr: rvnr('Nummer', {
          hinweis: '12 Zeichen, zum Beispiel 15 070649 C 103',
          wenn: { rvnrStatus: 'vorhanden' },
        }),
      },
    ),
    seite(
      'nummern',
      je(wer, 'Welche Nummern haben Sie noch?', 'Welche Nummern hat {vorname} noch?'),
      {
        warum: 'Damit findet das Amt vorhandene Unterlagen. Alle Angaben hier sind freiwillig.',
        steuerId: steuerId('Steuer-Identifikationsnummer', {
          hinweis: '11 Ziffern. Sie steht auf dem Steuerbescheid oder der Lohnabrechnung.',
          optional: true,
        }),
        kundennummer: text('Kundennummer der Agentur für Arbeit oder des Jobcenters', {
          hinweis: 'Zum Beispiel 123D456789',
          laenge: 10,
          muster: {
            regel: '\\d{3}[A-Za-z]\\d{6}',
            fehler: 'Geben Sie die Kundennummer so ein: 123D456789.',
          },
          optional: true,
        }),
        bgNummer: text('Nummer der Bedarfsgemeinschaft (BG-Nummer)', {
          hinweis: 'Nur wenn schon ein Bescheid da ist. Zum Beispiel 12345BG0001234',
          laenge: 20,
          optional: true,
        }),
      },
    ),
  ] as const;
