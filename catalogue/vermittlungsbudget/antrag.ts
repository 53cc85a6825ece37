import { abschnitt, antrag } from '@sozialplattform/forms';
import { abFuenfzehn } from '../_bausteine/alter.ts';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { jobcenterAkte } from '../_bausteine/jobcenter-akte.ts';
import { kontoSeite } from '../_bausteine/jobcenter-konto.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { kosten } from './kosten.ts';
import { budgetNachweise } from './nachweise.ts';
import { stelle } from './stelle.ts';

/** Costs of finding and starting work (§ 44 SGB III), from the Jobcenter (§ 16 Abs. 1 and 3 SGB II). */
export default antrag({
  leistung: 'vermittlungsbudget',
  version: 1,
  titel: 'Antrag auf Förderung aus dem Vermittlungsbudget',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen('Sie suchen selbst Arbeit oder fangen bald an.'),
      bekanntePerson(),
      jobcenterAkte(),
      ...anschrift(),
      ...kontakt(),
      ...vertretung(),
    ]),
    abschnitt('stelle', 'Die Arbeit', stelle()),
    abschnitt('kosten', 'Die Kosten', kosten()),
    abschnitt('bank', 'Ihr Konto', [kontoSeite()]),
    budgetNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Wer Geld vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I). Zum Beispiel: Das Gespräch fällt aus oder der Arbeitgeber zahlt doch.',
        daten:
          'Ihr Jobcenter bekommt diesen Antrag und entscheidet darüber. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [abFuenfzehn()],
});
