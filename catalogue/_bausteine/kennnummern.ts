import { auswahl, rvnr, seite, steuerId, text } from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { je, type Wer } from './wer.ts';

/** Field 20. */
export const rentenversicherungsnummer = (wer: Wer, recht: Recht = 'sgb2') =>
  seite(
    'rentenversicherung',
    je(
      wer,
      'Haben Sie eine Rentenversicherungsnummer?',
      'Hat {vorname} eine Rentenversicherungsnummer?',
    ),
    {
      warum: nachRecht(
        recht,
        'Mit ihr meldet das Amt Zeiten an die Rentenversicherung.',
        'Mit ihr fragt das Amt bei der Rentenversicherung nach.',
      ),
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
  );

/** Fields 20 and 21, and the numbers an authority has given already. */
export const kennnummern = (wer: Wer) =>
  [
    rentenversicherungsnummer(wer),
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
