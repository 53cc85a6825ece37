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
import { anstellung } from './anstellung.ts';
import { art } from './art.ts';
import { gruendung } from './gruendung.ts';
import { lage } from './lage.ts';
import { einstiegsgeldNachweise } from './nachweise.ts';

/** Einstiegsgeld (§ 16b SGB II) for a new job or a business of one's own. */
export default antrag({
  leistung: 'einstiegsgeld',
  version: 1,
  titel: 'Antrag auf Einstiegsgeld',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen('Sie fangen selbst eine Arbeit an.'),
      bekanntePerson(),
      jobcenterAkte(
        'Einstiegsgeld kann es auch geben, wenn Sie sonst kein Geld mehr brauchen (§ 16b Abs. 1 SGB II).',
      ),
      ...anschrift(),
      ...kontakt(),
      ...vertretung(),
    ]),
    abschnitt('arbeit', 'Ihre neue Arbeit', [art(), ...anstellung(), ...gruendung()]),
    abschnitt('lage', 'Ihre Lage', lage()),
    abschnitt('konto', 'Bankkonto', [kontoSeite()]),
    einstiegsgeldNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Melden Sie sofort, wenn die Arbeit beginnt, sich ändert oder endet (§ 60 SGB I). Melden Sie auch, was Sie verdienen. Einstiegsgeld gibt es nur, solange Sie arbeiten (§ 16b Abs. 2 SGB II).',
        daten:
          'Ihr Jobcenter bekommt diesen Antrag und entscheidet darüber. Vor einer Gründung kann es eine fachkundige Stelle um ihre Meinung bitten. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [abFuenfzehn()],
});
