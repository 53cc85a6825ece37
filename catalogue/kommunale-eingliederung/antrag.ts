import { abschnitt, antrag } from '@sozialplattform/forms';
import { abFuenfzehn } from '../_bausteine/alter.ts';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { jobcenterAkte } from '../_bausteine/jobcenter-akte.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { beratungen } from './beratung.ts';
import { zahlung } from './geld.ts';
import { beratung, hilfe, versorgung } from './hilfe.ts';
import { kinder } from './kinder.ts';
import { kommunaleNachweise } from './nachweise.ts';
import { pflege } from './pflege.ts';

/** What towns and districts do beside the search for work (§ 16a SGB II). */
export default antrag({
  leistung: 'kommunale-eingliederung',
  version: 1,
  titel: 'Antrag auf Hilfe bei Kindern, Pflege, Schulden, Sorgen oder Sucht',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen('Sie brauchen selbst Hilfe. Nach Kindern fragen wir später.'),
      bekanntePerson(),
      jobcenterAkte(),
      ...anschrift(),
      ...kontakt(),
      ...vertretung(),
    ]),
    abschnitt('hilfe', 'Ihre Hilfe', hilfe()),
    abschnitt('betreuung', 'Kinder und Pflege', [kinder(), pflege(), ...zahlung()], {
      wenn: versorgung,
    }),
    abschnitt('beratung', 'Beratung', beratungen(), { wenn: beratung }),
    kommunaleNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Melden Sie sofort, wenn sich etwas ändert (§ 60 SGB I). Zum Beispiel, wenn Ihre Arbeitszeiten anders werden oder ein Kind einen anderen Platz hat.',
        daten:
          'Das Jobcenter bekommt diesen Antrag. Es gibt der Stelle, die Ihnen hilft, nur weiter, was sie dafür braucht. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [abFuenfzehn()],
});
