import { abschnitt, antrag, juengerAls, pruefung } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { geburt, name } from '../_bausteine/person.ts';
import { vermoegenPerson } from '../_bausteine/vermoegen-person.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { bezug } from './bezug.ts';
import { energie } from './energie.ts';
import { haushalt } from './haushalt.ts';
import { loesung } from './loesung.ts';
import { mietschuldenNachweise } from './nachweise.ts';
import { rueckstand } from './rueckstand.ts';
import { stand } from './stand.ts';
import { wohnung } from './wohnung.ts';

/** Debts for rent or energy taken over to keep the home (§ 22 Abs. 8 SGB II, § 36 SGB XII). */
export default antrag({
  leistung: 'mietrueckstaende',
  version: 1,
  titel: 'Antrag auf Übernahme von Mietschulden',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen(),
      name(),
      geburt(),
      ...anschrift(),
      ...kontakt(),
      ...vertretung(),
      ...bezug(),
    ]),
    abschnitt('haushalt', 'Wer mit Ihnen wohnt', haushalt()),
    abschnitt('rueckstand', 'Ihre Schulden', rueckstand()),
    abschnitt('stand', 'Wie dringend es ist', stand()),
    abschnitt('wohnung', 'Ihre Wohnung', wohnung()),
    abschnitt('energie', 'Strom, Gas und Wasser', energie()),
    abschnitt('loesung', 'Wie es weitergehen kann', loesung()),
    abschnitt(
      'vermoegen',
      'Ihr Vermögen',
      vermoegenPerson('sie', 'sgb2', {
        warum: 'Ihr Erspartes geht vor, beim Jobcenter auch das geschützte (§ 22 Abs. 8 SGB II).',
        hilfe: 'Beim Sozialamt bleibt ein Teil geschützt. Geben Sie trotzdem alles an.',
      }),
    ),
    mietschuldenNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Melden Sie jede Änderung sofort (§ 60 SGB I). Zum Beispiel: ein Brief vom Gericht, ein Termin zur Räumung oder eine Zahlung an den Vermieter.',
        daten:
          'Das Amt bekommt diesen Antrag und entscheidet darüber. Zahlt es direkt, erfährt Ihr Vermieter oder Versorger davon. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [
    pruefung({
      feld: 'geburtsdatum',
      wenn: { geburtsdatum: juengerAls(15) },
      text: 'Einen Antrag können Sie ab dem 15. Geburtstag stellen. Für Jüngere stellen ihn die Eltern.',
    }),
  ],
});
