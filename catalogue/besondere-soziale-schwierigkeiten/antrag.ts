import { abschnitt, antrag } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { aufenthalt } from '../_bausteine/aufenthalt.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { staatsangehoerigkeit } from '../_bausteine/person.ts';
import { schutz } from '../_bausteine/schutz.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { geldfragen } from './geld.ts';
import { hilfe } from './hilfe.ts';
import { lage } from './lage.ts';
import { schwierigkeitenNachweise } from './nachweise.ts';
import { sichererWeg } from './sicherheit.ts';

/** Hilfe zur Überwindung besonderer sozialer Schwierigkeiten (§§ 67 to 69 SGB XII). */
export default antrag({
  leistung: 'besondere-soziale-schwierigkeiten',
  version: 1,
  titel: 'Antrag auf Hilfe in einer schweren Lage',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen(),
      bekanntePerson(),
      schutz(),
      ...anschrift('sgb12'),
      ...kontakt(),
      sichererWeg(),
      ...vertretung(),
    ]),
    abschnitt('nationalitaet', 'Staatsangehörigkeit und Aufenthalt', [
      staatsangehoerigkeit('sie', 'sgb12'),
      aufenthalt('sie', 'sgb12'),
    ]),
    abschnitt('lage', 'Ihre Lage', lage()),
    abschnitt('hilfe', 'Die Hilfe', hilfe()),
    abschnitt('geld', 'Geld', geldfragen()),
    schwierigkeitenNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Ändert sich Ihre Lage? Dann sagen Sie es dem Amt (§ 60 SGB I). Zum Beispiel: neue Adresse, ein Platz im betreuten Wohnen, neue Arbeit.',
        daten:
          'Ihr Sozialamt bekommt diesen Antrag und entscheidet darüber. Ist ein anderes Amt zuständig, gibt es ihn weiter (§ 18 SGB XII). Eine Beratungsstelle erfährt nur davon, wenn Sie zustimmen. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
});
