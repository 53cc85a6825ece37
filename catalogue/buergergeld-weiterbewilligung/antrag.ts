import {
  abschnitt,
  antrag,
  eines,
  irgendein,
  jaNein,
  juengerAls,
  pruefung,
  seite,
} from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { familienstand } from '../_bausteine/familienstand.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { haushalt } from '../_bausteine/haushalt.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { vm } from '../buergergeld/anlagen/vm.ts';
import { aenderungen, kontoUndKasse } from './aenderungen.ts';
import { bescheid } from './bescheid.ts';
import { einkommenDerMonate, neuVon15, selbstaendigkeit } from './einkommen.ts';
import { neu, neuePersonen, weggegangen } from './haushalt.ts';
import { weiterbewilligungNachweise } from './nachweise.ts';
import { wohnen } from './wohnen.ts';

/** The Weiterbewilligungsantrag (WBA): what changed since the last application, and nothing else. */
export default antrag({
  leistung: 'buergergeld-weiterbewilligung',
  version: 1,
  titel: 'Antrag auf Weiterbewilligung von Grundsicherungsgeld (früher Bürgergeld)',
  titelAb: { '2027-01-01': 'Antrag auf Weiterbewilligung von Grundsicherungsgeld' },
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen(),
      bekanntePerson(),
      ...bescheid(),
      ...anschrift(),
      ...kontakt(),
      familienstand(),
      ...vertretung(),
    ]),
    abschnitt('haushalt', 'Mit wem Sie wohnen', [...haushalt(), neu(), ...weggegangen()]),
    abschnitt('neuePersonen', 'Neue Personen im Haushalt', neuePersonen()),
    abschnitt('wohnen', 'Wohnen und Heizen', wohnen()),
    abschnitt('einkommen', 'Einkommen', einkommenDerMonate()),
    abschnitt('selbstaendigkeit', 'Selbstständige Arbeit', selbstaendigkeit()),
    abschnitt('vermoegensfrage', 'Änderungen beim Vermögen', [
      seite('vermoegensfrage', 'Hat sich Ihr Vermögen geändert?', {
        warum: 'Bei jedem neuen Antrag zählt, was an diesem Tag da ist (§ 12 Abs. 3 SGB II).',
        vermoegenGeaendert: jaNein('Es ist mehr geworden oder Neues dazugekommen', {
          hinweis: 'Zum Beispiel ein Erbe, ein Auto oder ein Sparvertrag. Auch bei den anderen.',
        }),
      }),
    ]),
    abschnitt('vermoegen', 'Ihr Vermögen heute', vm(), {
      wenn: eines({ vermoegenGeaendert: true }, { personen: irgendein(neuVon15) }),
    }),
    abschnitt('kontoUndKasse', 'Konto und Krankenkasse', kontoUndKasse()),
    abschnitt('aenderungen', 'Weitere Änderungen', aenderungen()),
    weiterbewilligungNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Wer Geld vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I). Zum Beispiel: neue Arbeit, Umzug, jemand zieht ein oder aus.',
        daten:
          'Ihr Jobcenter bekommt diesen Antrag und entscheidet darüber. Es gleicht Ihre Daten regelmäßig mit Rentenversicherung, Finanzbehörden und Arbeitsagentur ab (§ 52 SGB II). Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [
    pruefung({
      feld: 'geburtsdatum',
      wenn: { geburtsdatum: juengerAls(15) },
      text: 'Einen Antrag können Sie ab dem 15. Geburtstag stellen. Für Jüngere stellen ihn die Eltern.',
    }),
  ],
});
