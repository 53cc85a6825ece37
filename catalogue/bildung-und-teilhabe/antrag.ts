import { abschnitt, antrag, jeweils, juengerAls, pruefung } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bank } from '../_bausteine/bank.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { ausfluege, klassenfahrten } from './bedarfe/fahrten.ts';
import { lernfoerderung } from './bedarfe/lernfoerderung.ts';
import { mittag } from './bedarfe/mittag.ts';
import { befoerderung, schulbedarf } from './bedarfe/schule.ts';
import { teilhabe } from './bedarfe/teilhabe.ts';
import { hauptleistung } from './hauptleistung.ts';
import { kind } from './kind.ts';
import { geldAnSie } from './konto.ts';
import { butNachweise } from './nachweise.ts';

/** Bildung und Teilhabe under all four laws: each child, and for each the needs it has. */
export default antrag({
  leistung: 'bildung-und-teilhabe',
  version: 1,
  titel: 'Antrag auf Bildung und Teilhabe',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen('Auch für die Kinder, die bei Ihnen leben.'),
      bekanntePerson(),
      ...anschrift('sgb12'),
      ...kontakt(),
      ...vertretung(),
    ]),
    abschnitt('hauptleistung', 'Ihre Leistung', hauptleistung()),
    abschnitt('kinder', 'Kinder und was sie brauchen', [
      jeweils(
        'kinder',
        'Für welche Kinder?',
        {
          mindestens: 1,
          hoechstens: 12,
          einzahl: 'Kind',
          beschriftung: '{vorname} {nachname}',
          warum: 'Jedes Kind hat einen eigenen Anspruch.',
        },
        [
          ...kind(),
          ausfluege(),
          klassenfahrten(),
          schulbedarf(),
          befoerderung(),
          lernfoerderung(),
          mittag(),
          teilhabe(),
        ],
      ),
    ]),
    abschnitt(
      'bank',
      'Ihr Konto',
      bank('Hierhin kommt, was nicht direkt an Schule oder Verein geht.'),
      { wenn: geldAnSie },
    ),
    butNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Wer Geld vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I). Zum Beispiel: neue Schule, Ende der Mitgliedschaft oder die Leistung endet.',
        daten:
          'Ihr Amt bekommt diesen Antrag und entscheidet darüber. Zahlt es direkt, erfahren Schule oder Verein den Namen des Kindes. Alles Weitere steht in den Hinweisen zum Datenschutz.',
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
