import { abschnitt, antrag, auswahl, juengerAls, pruefung, seite } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { einkommen } from './einkommen.ts';
import { haushalt, wohnen } from './haushalt.ts';
import { geringverdienerNachweise } from './nachweise.ts';
import { leistungen, zweck } from './zweck.ts';

/** A certificate of low income: for what, who lives on it, how much it is. */
export default antrag({
  leistung: 'geringverdiener-bescheinigung',
  version: 1,
  titel: 'Bescheinigung für Geringverdiener',
  abschnitte: [
    abschnitt('zweck', 'Wofür Sie das Schreiben brauchen', zweck()),
    abschnitt('person', 'Über Sie', [
      ...fuerWen(
        'Auch für die Menschen, mit denen Sie leben. Für sie fragen wir später.',
        'Wer für einen anderen handelt, muss das dürfen und nachweisen.',
      ),
      bekanntePerson(),
      ...anschrift('sgb12'),
      ...kontakt('Das Amt sagt Ihnen, wer die Kosten trägt.'),
      ...vertretung(),
    ]),
    abschnitt('leistungen', 'Sozialleistungen', leistungen()),
    abschnitt('haushalt', 'Ihr Haushalt', haushalt()),
    abschnitt('einkommen', 'Einkommen', einkommen()),
    abschnitt('wohnen', 'Wohnen', [wohnen()]),
    abschnitt('zustellung', 'So bekommen Sie das Schreiben', [
      seite('zustellung', 'Wie möchten Sie das Schreiben bekommen?', {
        warum: 'Manche Stellen wollen es auf Papier sehen.',
        zustellung: auswahl('Ich möchte es', {
          online: 'online als PDF',
          post: 'mit der Post',
        }),
      }),
    ]),
    geringverdienerNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        folge: 'Mit falschen Angaben dürfen Sie das Schreiben nicht benutzen.',
        mitwirkung:
          'Verdienen Sie später mehr? Dann gilt das Schreiben nicht mehr. Sagen Sie dem Amt Bescheid.',
        fehlt: 'Fehlt dem Amt etwas, schreibt es Ihnen und nennt eine Frist.',
        daten:
          'Ihr Amt bekommt diesen Antrag und stellt das Schreiben aus. Wem Sie es zeigen, entscheiden Sie. Alles Weitere steht in den Hinweisen zum Datenschutz.',
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
