import { abschnitt, antrag } from '@sozialplattform/forms';
import { abFuenfzehn } from '../_bausteine/alter.ts';
import { anschrift } from '../_bausteine/anschrift.ts';
import { bekanntePerson } from '../_bausteine/bekannt.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { endetMitArbeit, jobcenterAkte } from '../_bausteine/jobcenter-akte.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { angebot } from './angebot.ts';
import { arbeit } from './arbeit.ts';
import { gutscheinNachweise } from './nachweise.ts';
import { zweck } from './zweck.ts';

/** The voucher of § 45 Abs. 4 SGB III, from the Jobcenter (§ 16 Abs. 1 SGB II). */
export default antrag({
  leistung: 'vermittlungsgutschein',
  version: 1,
  titel: 'Antrag auf einen Aktivierungs- und Vermittlungsgutschein (AVGS)',
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen('Sie wollen den Gutschein selbst nutzen.'),
      bekanntePerson(),
      jobcenterAkte(endetMitArbeit),
      ...anschrift(),
      ...kontakt(),
      ...vertretung(),
    ]),
    abschnitt('arbeit', 'Ihre Arbeit', arbeit()),
    abschnitt('zweck', 'Der Gutschein', zweck()),
    abschnitt('angebot', 'Wo Sie ihn nutzen wollen', angebot()),
    gutscheinNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Wer Leistungen vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I). Zum Beispiel: Sie finden eine Arbeit oder brechen den Kurs ab.',
        folge: 'Falsche Angaben können dazu führen, dass Sie Kosten selbst tragen müssen.',
        daten:
          'Ihr Jobcenter bekommt diesen Antrag und entscheidet darüber. Der Anbieter erfährt, was auf dem Gutschein steht. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [abFuenfzehn()],
});
