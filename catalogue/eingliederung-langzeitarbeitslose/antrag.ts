import { abschnitt, antrag, nachweise } from '@sozialplattform/forms';
import { arbeitgeber } from '../_bausteine/arbeitgeber.ts';
import { arbeitgeberNachweise } from '../_bausteine/arbeitgeber-nachweise.ts';
import { arbeitnehmer } from '../_bausteine/arbeitnehmer.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { arbeitsplatz, ausschluss, begleitung, lohn, naehe } from '../_bausteine/foerderstelle.ts';
import { frueher } from './frueher.ts';
import { vertrag } from './vertrag.ts';

/** The employer's application for a wage subsidy over two years (§ 16e SGB II). */
export default antrag({
  leistung: 'eingliederung-langzeitarbeitslose',
  version: 1,
  titel: 'Antrag auf Lohnzuschuss nach § 16e SGB II',
  abschnitte: [
    abschnitt('betrieb', 'Ihr Betrieb', arbeitgeber()),
    abschnitt('person', 'Die Person', [...arbeitnehmer(), frueher(), naehe()]),
    abschnitt('stelle', 'Die Stelle', [
      ...arbeitsplatz(),
      vertrag(),
      lohn('Der Zuschuss ist ein Teil des Lohns: erst 75, dann 50 Prozent (§ 16e Abs. 2 SGB II).'),
      ausschluss('§ 92 Abs. 1 SGB III'),
      begleitung(
        'In den ersten 6 Monaten gehört eine Begleitung in der Arbeitszeit dazu (§ 16e Abs. 4 SGB II).',
      ),
    ]),
    nachweise(arbeitgeberNachweise()),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Sinkt der Lohn, sinkt der Zuschuss (§ 91 SGB III). Endet die Stelle früher, müssen Sie oft etwas zurückzahlen (§ 16e Abs. 3 SGB II). Melden Sie solche Änderungen sofort.',
        daten:
          'Das Jobcenter bekommt diesen Antrag und entscheidet darüber. Es spricht auch mit der Person, die Sie einstellen. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
});
