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
import { hilfe } from './hilfe.ts';
import { anMich, kosten } from './kosten.ts';
import { lage } from './lage.ts';
import { freieFoerderungNachweise } from './nachweise.ts';

/** Freie Förderung (§ 16f SGB II): what is needed, to what end, and why nothing else helps. */
export default antrag({
  leistung: 'freie-foerderung',
  version: 1,
  titel: 'Antrag auf Freie Förderung',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen('Sie brauchen die Hilfe selbst.'),
      bekanntePerson(),
      jobcenterAkte(),
      ...anschrift(),
      ...kontakt(),
      ...vertretung(),
    ]),
    abschnitt('lage', 'Ihre Lage', lage()),
    abschnitt('hilfe', 'Die Hilfe, die Sie brauchen', hilfe()),
    abschnitt('kosten', 'Kosten', kosten()),
    abschnitt('bank', 'Ihr Konto', [kontoSeite()], { wenn: anMich }),
    freieFoerderungNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Wer Geld vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I). Zum Beispiel: Der Kurs fällt aus, kostet weniger oder Sie finden eine Arbeit.',
        daten:
          'Ihr Jobcenter bekommt diesen Antrag und entscheidet darüber. Zahlt es direkt, erfährt der Anbieter Ihren Namen. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [abFuenfzehn()],
});
