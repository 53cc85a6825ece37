import { abschnitt, antrag, nachweise, vorJahren } from '@sozialplattform/forms';
import { arbeitgeber } from '../_bausteine/arbeitgeber.ts';
import { arbeitgeberNachweise } from '../_bausteine/arbeitgeber-nachweise.ts';
import { arbeitnehmer } from '../_bausteine/arbeitnehmer.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { arbeitsplatz, ausschluss, begleitung, lohn, naehe } from '../_bausteine/foerderstelle.ts';
import { vertrag } from './vertrag.ts';
import { weiterbildung } from './weiterbildung.ts';
import { zuweisung } from './zuweisung.ts';

/** The employer's application for a wage subsidy over up to five years (§ 16i SGB II). */
export default antrag({
  leistung: 'teilhabe-am-arbeitsmarkt',
  version: 1,
  titel: 'Antrag auf Lohnzuschuss nach § 16i SGB II',
  abschnitte: [
    abschnitt('betrieb', 'Ihr Betrieb', arbeitgeber()),
    abschnitt('person', 'Die Person', [...arbeitnehmer(vorJahren(24)), ...zuweisung(), naehe()]),
    abschnitt('stelle', 'Die Stelle', [
      ...arbeitsplatz(),
      vertrag(),
      lohn('Der Zuschuss folgt dem Mindestlohn, mit Tarif dem Tariflohn (§ 16i Abs. 2 SGB II).'),
      ausschluss('§ 16i Abs. 7 SGB II'),
      begleitung(
        'Im ersten Jahr gehört eine Begleitung in der Arbeitszeit dazu (§ 16i Abs. 4 SGB II).',
      ),
    ]),
    abschnitt('lernen', 'Weiterbildung und Praktikum', weiterbildung()),
    nachweise({
      weiterbildungsangebot: {
        titel: 'Angebot für „{inhalt}“',
        allgemein: 'Angebot für jede Weiterbildung',
        jeMitglied: 'weiterbildungen',
        hinweis: 'Mit Preis und Dauer.',
        warum: 'Es zeigt, was die Weiterbildung kostet (§ 16i Abs. 5 SGB II).',
        nachreichbar: true,
      },
      ...arbeitgeberNachweise(),
    }),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Der Zuschuss hängt von Lohn und Arbeitszeit ab (§ 16i Abs. 2 SGB II). Melden Sie sofort, wenn sich etwas daran ändert. Melden Sie auch, wenn die Arbeit endet.',
        daten:
          'Das Jobcenter bekommt diesen Antrag und entscheidet darüber. Es spricht auch mit der Person, die Sie einstellen. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
});
