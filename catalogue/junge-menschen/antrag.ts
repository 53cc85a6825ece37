import {
  abAlter,
  abschnitt,
  antrag,
  bestaetigung,
  hinweis,
  juengerAls,
  pruefung,
  seite,
} from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { hilfe } from './hilfe.ts';
import { lage } from './lage.ts';
import { meldung } from './meldung.ts';
import { jungeMenschenNachweise } from './nachweise.ts';
import { lebensunterhalt, treffen } from './person.ts';

/** Förderung schwer zu erreichender junger Menschen (§ 16h SGB II): a first word, not a full file. */
export default antrag({
  leistung: 'junge-menschen',
  version: 1,
  titel: 'Hilfe für junge Menschen unter 25',
  abschnitte: [
    abschnitt('meldung', 'Wer sich meldet', meldung()),
    abschnitt('person', 'Über Sie', [
      bekanntePerson(),
      ...anschrift('sgb2', 'Dann wissen wir, wo wir Sie finden.'),
      ...treffen(),
    ]),
    abschnitt('lage', 'Ihre Lage', [lebensunterhalt(), ...lage()]),
    abschnitt('hilfe', 'Die Hilfe', hilfe()),
    jungeMenschenNachweise(),
    abschnitt('erklaerungen', 'Erklärungen', [
      seite('erklaerung', 'Zum Schluss', {
        warum: 'Fehlt dem Jobcenter etwas, fragt es nach. Sie müssen jetzt nicht alles wissen.',
        hinweisDaten: hinweis(
          'Ihr Jobcenter bekommt diesen Antrag. Es spricht die Hilfe mit dem Jugendamt ab (§ 16h Abs. 3 SGB II). Andere erfahren nur davon, wenn Sie zustimmen. Alles Weitere steht in den Hinweisen zum Datenschutz.',
        ),
        hinweisMitwirkung: hinweis(
          'Ändert sich etwas? Dann sagen Sie es dem Jobcenter (§ 60 SGB I). Zum Beispiel: neue Adresse, neue Telefonnummer, eine Wohnung oder Arbeit.',
        ),
        wahrheit: bestaetigung('Meine Angaben sind richtig und vollständig'),
        datenschutz: bestaetigung('Ich habe die Hinweise zum Datenschutz gelesen'),
      }),
    ]),
  ],
  pruefungen: [
    pruefung({
      feld: 'geburtsdatum',
      wenn: { geburtsdatum: juengerAls(15) },
      text: 'Diese Hilfe gibt es ab 15. Unter 15 hilft das Jugendamt.',
    }),
    pruefung({
      feld: 'geburtsdatum',
      wenn: { geburtsdatum: abAlter(25) },
      text: 'Diese Hilfe gibt es nur bis zum 25. Geburtstag. Fragen Sie das Jobcenter nach anderer Hilfe.',
    }),
  ],
});
