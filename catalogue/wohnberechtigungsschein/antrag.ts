import { abschnitt, antrag } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { art } from './art.ts';
import { bedarf } from './bedarf.ts';
import { einkommen } from './einkommen.ts';
import { haushalt } from './haushalt.ts';
import { wbsNachweise } from './nachweise.ts';
import { wohnen } from './wohnen.ts';
import { aufenthaltWbs } from './zuzug.ts';

/** The certificate that entitles to a subsidised flat (§ 27 WoFG); Länder have rules of their own. */
export default antrag({
  leistung: 'wohnberechtigungsschein',
  version: 1,
  titel: 'Antrag auf einen Wohnberechtigungsschein',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen(
        'Auch für die Menschen, mit denen Sie einziehen. Für sie fragen wir später.',
        'Wer für einen anderen handelt, muss das dürfen und nachweisen.',
      ),
      bekanntePerson(),
      ...anschrift('sgb12'),
      ...kontakt('Das Amt sagt Ihnen, wer die Kosten trägt.'),
      ...vertretung(),
      ...aufenthaltWbs('sie'),
    ]),
    abschnitt('schein', 'Ihr Schein', art()),
    abschnitt('haushalt', 'Ihr Haushalt', haushalt()),
    abschnitt('einkommen', 'Einkommen', einkommen()),
    abschnitt('wohnen', 'Ihre Wohnung', [...wohnen(), ...bedarf()]),
    wbsNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        folge: 'Mit falschen Angaben können Sie den Schein und die Wohnung verlieren.',
        mitwirkung:
          'Es zählt, wie es am Tag des Antrags ist (§ 20 WoFG). Ändert sich vor der Entscheidung etwas? Melden Sie es. Zum Beispiel, wenn jemand auszieht oder mehr verdient.',
        fehlt: 'Fehlt dem Amt etwas, schreibt es Ihnen und nennt eine Frist.',
        daten:
          'Das Wohnungsamt bekommt diesen Antrag und entscheidet darüber. Auf dem Schein stehen Ihr Name, die Zahl der Menschen und die Größe der Wohnung. Vermieter sehen nur den Schein. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
});
