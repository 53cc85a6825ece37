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
import { kennnummernSgb12 } from '../_bausteine/sgb12-personen.ts';
import { vermoegenSgb12 } from '../_bausteine/sgb12-vermoegen.ts';
import { wohnenSgb12 } from '../_bausteine/sgb12-wohnen.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { einkommen, krankenversicherungen } from './geld.ts';
import { gesundheit } from './gesundheit.ts';
import { gruende } from './gruende.ts';
import { haushalt, zaehltMit } from './haushalt.ts';
import { hilfeNachweise } from './nachweise.ts';
import { unterhalt } from './unterhalt.ts';

/** Hilfe zum Lebensunterhalt (3rd chapter SGB XII), after the common paper form. */
export default antrag({
  leistung: 'hilfe-zum-lebensunterhalt',
  version: 1,
  titel: 'Antrag auf Hilfe zum Lebensunterhalt',
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
    abschnitt('antragstellung', 'Beginn und Grund', [...beginnSgb12('hilfe'), ...gruende()]),
    abschnitt('haushalt', 'Mit wem Sie leben', haushalt()),
    abschnitt('gesundheit', 'Arbeit und Gesundheit', gesundheit()),
    abschnitt('bisher', 'Frühere Leistungen', fruehereLeistungenSgb12()),
    abschnitt('wohnen', 'Wohnen und Heizen', wohnenSgb12()),
    abschnitt('krankenversicherung', 'Krankenversicherung', krankenversicherungen()),
    abschnitt('einkommen', 'Einkommen', einkommen()),
    abschnitt('vermoegen', 'Vermögen', vermoegenSgb12(zaehltMit)),
    abschnitt('unterhalt', 'Unterhalt', unterhalt()),
    abschnitt('ansprueche', 'Andere Ansprüche', anspruecheSgb12()),
    hilfeNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Wer Geld vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I). Zum Beispiel: mehr Geld, Umzug, jemand zieht ein oder aus.',
        daten:
          'Ihr Sozialamt bekommt diesen Antrag und entscheidet darüber. Ist das Jobcenter zuständig, gibt es den Antrag weiter (§ 16 SGB I). Es darf Ihre Daten mit anderen Ämtern abgleichen (§ 118 SGB XII). Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [
    pruefung({
      feld: 'geburtsdatum',
      wenn: { fuerWen: 'mich', geburtsdatum: juengerAls(15) },
      text: 'Einen Antrag können Sie ab dem 15. Geburtstag stellen. Für Jüngere füllt ihn eine andere Person aus.',
    }),
  ],
});
