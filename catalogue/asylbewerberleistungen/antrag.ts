import { abschnitt, antrag } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { familienstand } from '../_bausteine/familienstand.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { geburt, geschlecht, name } from '../_bausteine/person.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { auszahlung } from './auszahlung.ts';
import { bisher } from './bisher.ts';
import { familie } from './familie.ts';
import { einkommen, vermoegen } from './geld.ts';
import { arbeit, gesundheit } from './gesundheit.ts';
import { kinder } from './kinder.ts';
import { asylNachweise } from './nachweise.ts';
import { dolmetscher, herkunft, unbegleitet, weitereNamen } from './person.ts';
import { status } from './status.ts';
import { wohnen } from './wohnen.ts';

/** Benefits under the Asylbewerberleistungsgesetz (§§ 1 to 4, 6 and 7), for a person and the family. */
export default antrag({
  leistung: 'asylbewerberleistungen',
  version: 1,
  titel: 'Antrag auf Leistungen nach dem Asylbewerberleistungsgesetz',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen(
        'Auch für Ihre Familie. Nach ihr fragen wir später.',
        'Wer für einen anderen handelt, muss das dürfen und nachweisen.',
      ),
      name(),
      weitereNamen(),
      geburt(),
      herkunft(),
      geschlecht('sie'),
      familienstand(),
      ...anschrift('sgb12'),
      ...kontakt('Das Amt sagt Ihnen, wer die Kosten trägt.'),
      dolmetscher(),
      ...vertretung(),
      unbegleitet(),
    ]),
    abschnitt('status', 'Ihre Papiere', status()),
    abschnitt('familie', 'Ihre Familie', familie()),
    abschnitt('bisher', 'Die Zeit bisher', bisher()),
    abschnitt('wohnen', 'Wohnen', wohnen()),
    abschnitt('einkommen', 'Einkommen', einkommen()),
    abschnitt('vermoegen', 'Vermögen', [...vermoegen(), auszahlung()]),
    abschnitt('gesundheit', 'Gesundheit und Arbeit', [...gesundheit(), arbeit()]),
    abschnitt('kinder', 'Schule und Kita', kinder()),
    asylNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Melden Sie jede Änderung sofort (§ 9 AsylbLG mit § 60 SGB I). Eine neue Arbeit melden Sie spätestens am dritten Tag (§ 8a AsylbLG).',
        daten:
          'Das Amt für diese Leistungen bekommt den Antrag und entscheidet darüber. Es vergleicht Name, Adresse und Aufenthalt mit den Daten der Ausländerbehörde (§ 11 Abs. 3 AsylbLG). Angaben zur Gesundheit gehören nicht dazu. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
});
