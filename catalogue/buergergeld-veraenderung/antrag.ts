import { abschnitt, antrag, enthaelt, seite } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson, bgNummer } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { abwesenheit, ausbildung, gesundheit, sonstiges } from './alltag.ts';
import { arbeit } from './arbeit.ts';
import { art } from './art.ts';
import { baby, beziehung, haushalt } from './familie.ts';
import { einkommen, konto, vermoegen } from './geld.ts';
import { veraenderungNachweise } from './nachweise.ts';
import { wohnen } from './wohnen.ts';

/** The Veränderungsmitteilung (§ 60 SGB I): first what changed, then only the pages on that. */
export default antrag({
  leistung: 'buergergeld-veraenderung',
  version: 1,
  titel: 'Änderungen dem Jobcenter melden',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen(),
      bekanntePerson(),
      seite('akte', 'Wie findet das Jobcenter Ihre Akte?', {
        warum: 'Mit der Nummer geht es schneller. Ohne sie geht es auch.',
        bgNummer: bgNummer(),
      }),
      ...anschrift(),
      ...kontakt(),
      ...vertretung(),
    ]),
    abschnitt('art', 'Was sich ändert', [art()]),
    abschnitt('wohnen', 'Wohnung', [wohnen()], { wenn: { aenderungen: enthaelt('wohnen') } }),
    abschnitt('arbeit', 'Arbeit', [arbeit()]),
    abschnitt('einkommen', 'Anderes Einkommen', [einkommen()]),
    abschnitt('haushalt', 'Haushalt', [haushalt()]),
    abschnitt('baby', 'Schwangerschaft und Geburt', [baby()]),
    abschnitt('beziehung', 'Trennung oder Heirat', [beziehung()]),
    abschnitt('konto', 'Bankkonto', [konto()]),
    abschnitt('abwesenheit', 'Reise und Abwesenheit', [abwesenheit()]),
    abschnitt('gesundheit', 'Krankheit oder Klinik', [gesundheit()]),
    abschnitt('ausbildung', 'Schule und Ausbildung', [ausbildung()]),
    abschnitt('vermoegen', 'Vermögen', [vermoegen()]),
    abschnitt('sonstiges', 'Anderes', [sonstiges()]),
    veraenderungNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Ändert sich noch etwas? Dann melden Sie es bitte wieder sofort (§ 60 SGB I). Das geht jederzeit mit diesem Formular.',
        daten:
          'Ihr Jobcenter bekommt diese Mitteilung und prüft Ihren Bescheid. Es gleicht Ihre Daten regelmäßig mit Rentenversicherung, Finanzbehörden und Arbeitsagentur ab (§ 52 SGB II). Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
});
