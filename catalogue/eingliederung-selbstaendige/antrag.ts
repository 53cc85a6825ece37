import { abschnitt, antrag } from '@sozialplattform/forms';
import { abFuenfzehn } from '../_bausteine/alter.ts';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { endetMitArbeit, jobcenterAkte } from '../_bausteine/jobcenter-akte.ts';
import { kontoSeite } from '../_bausteine/jobcenter-konto.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { beratung } from './beratung.ts';
import { betrieb } from './betrieb.ts';
import { selbstaendigeNachweise } from './nachweise.ts';
import { mitGeld, sachgueter, wunsch } from './sachgueter.ts';
import { zahlen } from './zahlen.ts';

/** Loans, grants and advice for the self-employed (§ 16c SGB II). */
export default antrag({
  leistung: 'eingliederung-selbstaendige',
  version: 1,
  titel: 'Antrag auf Hilfe für Selbstständige',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen('Sie sind selbst die Unternehmerin oder der Unternehmer.'),
      bekanntePerson(),
      jobcenterAkte(endetMitArbeit),
      ...anschrift(),
      ...kontakt(),
      ...vertretung(),
    ]),
    abschnitt('betrieb', 'Ihr Betrieb', betrieb()),
    abschnitt('zahlen', 'Zahlen und Aussichten', zahlen()),
    abschnitt('wunsch', 'Was Sie brauchen', [wunsch(), ...sachgueter(), ...beratung()]),
    abschnitt('konto', 'Bankkonto', [kontoSeite()], { wenn: mitGeld }),
    selbstaendigeNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Melden Sie sofort, wenn sich am Betrieb etwas Wichtiges ändert oder wenn er endet (§ 60 SGB I). Geben Sie Geld vom Jobcenter nur für das aus, wofür es bewilligt ist.',
        daten:
          'Ihr Jobcenter bekommt diesen Antrag und entscheidet darüber. Es soll eine fachkundige Stelle um ihre Meinung bitten (§ 16c Abs. 3 SGB II). Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [abFuenfzehn()],
});
