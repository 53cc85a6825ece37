import { abschnitt, antrag, juengerAls, pruefung } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { aufenthalt } from '../_bausteine/aufenthalt.ts';
import { bank } from '../_bausteine/bank.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { familienstand } from '../_bausteine/familienstand.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { geburt, geschlecht, name, staatsangehoerigkeit } from '../_bausteine/person.ts';
import { anspruecheSgb12 } from '../_bausteine/sgb12-ansprueche.ts';
import { beginnSgb12 } from '../_bausteine/sgb12-beginn.ts';
import { fruehereLeistungenSgb12 } from '../_bausteine/sgb12-frueher.ts';
import { istPartner } from '../_bausteine/sgb12-haushalt.ts';
import { kennnummernSgb12 } from '../_bausteine/sgb12-personen.ts';
import { unterhaltSgb12 } from '../_bausteine/sgb12-unterhalt.ts';
import { vermoegenSgb12 } from '../_bausteine/sgb12-vermoegen.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { einkommen, krankenversicherungen } from './geld.ts';
import { gesundheit } from './gesundheit.ts';
import { grund } from './grund.ts';
import { haushalt } from './haushalt.ts';
import { grundsicherungNachweise } from './nachweise.ts';
import { wohnen } from './wohnen.ts';

/** Grundsicherung im Alter und bei Erwerbsminderung (4th chapter SGB XII), after the common paper form. */
export default antrag({
  leistung: 'grundsicherung-im-alter',
  version: 1,
  titel: 'Antrag auf Grundsicherung im Alter und bei Erwerbsminderung',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen(),
      name(),
      geburt(),
      geschlecht('sie'),
      familienstand(),
      ...anschrift('sgb12'),
      ...kontakt(),
      ...kennnummernSgb12('sie'),
      ...bank(),
      ...vertretung(),
    ]),
    abschnitt('nationalitaet', 'Staatsangehörigkeit und Aufenthalt', [
      staatsangehoerigkeit('sie', 'sgb12'),
      aufenthalt('sie', 'sgb12'),
    ]),
    abschnitt('antragstellung', 'Beginn und Grund', [...beginnSgb12('grundsicherung'), ...grund()]),
    abschnitt('haushalt', 'Mit wem Sie leben', haushalt()),
    abschnitt('gesundheit', 'Arbeit und Gesundheit', gesundheit()),
    abschnitt('bisher', 'Frühere Leistungen', fruehereLeistungenSgb12()),
    abschnitt('wohnen', 'Wohnen und Heizen', wohnen()),
    abschnitt('krankenversicherung', 'Krankenversicherung', krankenversicherungen()),
    abschnitt('einkommen', 'Einkommen', einkommen()),
    abschnitt('vermoegen', 'Vermögen', vermoegenSgb12(istPartner)),
    abschnitt('unterhalt', 'Unterhalt', unterhaltSgb12()),
    abschnitt('ansprueche', 'Andere Ansprüche', anspruecheSgb12()),
    grundsicherungNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Wer Geld vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I). Zum Beispiel: mehr Rente, Erbe, Umzug, Reise über vier Wochen.',
        daten:
          'Ihr Sozialamt bekommt diesen Antrag und entscheidet darüber. Ist unklar, ob Sie arbeiten können, fragt es die Rentenversicherung (§ 45 SGB XII). Es darf Ihre Daten mit anderen Ämtern abgleichen (§ 118 SGB XII). Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [
    pruefung({
      feld: 'geburtsdatum',
      wenn: { geburtsdatum: juengerAls(17) },
      text: 'Grundsicherung gibt es ab dem 18. Geburtstag. Stellen Sie den Antrag kurz davor.',
    }),
  ],
});
