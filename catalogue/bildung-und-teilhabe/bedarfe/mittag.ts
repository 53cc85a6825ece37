import {
  auswahl,
  datum,
  enthaelt,
  geld,
  gruppe,
  inJahren,
  jaNeinWeissNicht,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { inSchule } from '../kind.ts';
import { zahlungsfelder } from './zahlung.ts';

/** § 28 Abs. 6. */
export const mittag = () =>
  gruppe(
    'mittag',
    [
      seite('mittag', 'Das Mittagessen von {vorname}', {
        warum: 'Das Amt zahlt das gemeinsame Mittagessen (§ 28 Abs. 6 SGB II).',
        essensort: auswahl(
          'Wo isst {vorname}?',
          { schule: 'in der Schule', hort: 'im Hort' },
          { wenn: inSchule },
        ),
        vonDerSchule: jaNeinWeissNicht('Organisiert die Schule das Essen?', {
          hinweis: 'Ja heißt: kein Kiosk und kein Imbiss. Auch ein Vertrag mit der Kita zählt.',
          wenn: { essensort: 'schule' },
        }),
        anbieter: text('Wer rechnet das Essen ab?', {
          hinweis: 'Zum Beispiel: Schule, Kita oder Küche Beispiel GmbH',
          laenge: 200,
        }),
        abrechnungsnummer: text('Kundennummer beim Anbieter', {
          hinweis: 'Wenn es eine gibt.',
          laenge: 40,
          optional: true,
        }),
      }),
      seite('kosten', 'Was kostet das Mittagessen von {vorname}?', {
        warum: 'Daraus berechnet das Amt die Kosten im Monat.',
        tageProWoche: zahl('An wie vielen Tagen in der Woche?', {
          ab: 1,
          bis: 5,
          einheit: 'Tage',
        }),
        preisProEssen: geld('Preis für ein Essen', {
          hinweis: 'Gibt es nur einen Monatspreis? Teilen Sie ihn durch die Zahl der Essen.',
          ab: 1,
          bis: 5_000,
        }),
        abWann: datum('Ab wann?', { ab: vorJahren(1), bis: inJahren(1) }),
      }),
      seite('zahlung', 'Wie wird das Mittagessen bezahlt?', {
        warum: 'Das Amt zahlt meist direkt an den Anbieter (§ 29 SGB II).',
        ...zahlungsfelder('an Schule, Kita oder Küche'),
      }),
    ],
    { wenn: { leistungen: enthaelt('mittag') } },
  );
