import { abschnitt, antrag, pruefung } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bank } from '../_bausteine/bank.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { schutz } from '../_bausteine/schutz.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { ereignis } from './ereignis.ts';
import { gesundheit } from './gesundheit.ts';
import { einwilligungen, geldGewuenscht, leistungen } from './leistungen.ts';
import { entschaedigungNachweise } from './nachweise.ts';
import { zustellung } from './sicherheit.ts';
import { umstaende } from './umstaende.ts';

/** Soziale Entschädigung (§ 10 SGB XIV): the story may come later, safety comes first. */
export default antrag({
  leistung: 'soziale-entschaedigung',
  version: 1,
  titel: 'Antrag auf Soziale Entschädigung',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen('Ihnen oder einem Menschen, der Ihnen nahesteht, ist etwas passiert.'),
      bekanntePerson(),
      schutz(),
      ...anschrift('sgb12', 'Wohin die Post gehen soll, fragen wir gleich danach.'),
      ...zustellung(),
      ...kontakt(
        'Die Kosten trägt das Amt (§ 12 SGB XIV).',
        'Dorthin schicken wir Ihre Eingangsbestätigung. Liest jemand mit? Dann lassen Sie das Feld leer.',
      ),
      ...vertretung(),
    ]),
    abschnitt('ereignis', 'Was passiert ist', ereignis()),
    abschnitt('umstaende', 'Was das Amt noch wissen muss', umstaende()),
    abschnitt('gesundheit', 'Ihre Gesundheit', gesundheit()),
    abschnitt('leistungen', 'Die Hilfe', leistungen()),
    abschnitt('bank', 'Ihr Konto', bank('Auf dieses Konto überweist das Amt das Geld.'), {
      wenn: geldGewuenscht,
    }),
    entschaedigungNachweise(),
    abschnitt('einwilligungen', 'Was Sie erlauben', einwilligungen()),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Ändert sich etwas? Dann sagen Sie es dem Amt (§ 60 SGB I). Zum Beispiel: neue Adresse, andere Behandlung, Geld von jemand anderem.',
        folge: 'Sie müssen nicht alles wissen. Schreiben Sie es so, wie Sie sich erinnern.',
        daten:
          'Das Amt für Soziale Entschädigung bekommt diesen Antrag und entscheidet darüber. Praxen und Kliniken fragt es nur, wenn Sie zustimmen. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [
    pruefung({
      feld: 'kontaktweg',
      wenn: { postAn: 'keine', kontaktweg: 'brief' },
      text: 'Sie möchten keine Briefe. Wählen Sie das Telefon oder die E-Mail.',
    }),
  ],
});
