import { abschnitt, antrag } from '@sozialplattform/forms';
import { abFuenfzehn } from '../_bausteine/alter.ts';
import { anschrift } from '../_bausteine/anschrift.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { endetMitArbeit, jobcenterAkte } from '../_bausteine/jobcenter-akte.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { kosten } from './kosten.ts';
import { lage } from './lage.ts';
import { massnahme } from './massnahme.ts';
import { aghNachweise } from './nachweise.ts';
import { alsTraeger, name, rolle, teilnehmend } from './rolle.ts';
import { traeger } from './traeger.ts';
import { voraussetzungen } from './voraussetzungen.ts';
import { wunsch } from './wunsch.ts';

const [erreichbar, sprache] = kontakt();

/** Work opportunities (§ 16d SGB II), for those who take part and for those who offer them. */
export default antrag({
  leistung: 'arbeitsgelegenheiten',
  version: 1,
  titel: 'Antrag zu einer Arbeitsgelegenheit',
  abschnitte: [
    abschnitt('rolle', 'Der Antrag', [rolle()]),
    abschnitt('fuerWen', 'Für wen', fuerWen('Sie möchten selbst mitmachen.'), {
      wenn: teilnehmend,
    }),
    abschnitt('traeger', 'Ihr Träger', traeger(), { wenn: alsTraeger }),
    abschnitt('person', 'Über Sie', [name(), erreichbar]),
    abschnitt(
      'wohnort',
      'Wohnort und Jobcenter',
      [jobcenterAkte(endetMitArbeit), ...anschrift(), sprache, ...vertretung()],
      { wenn: teilnehmend },
    ),
    abschnitt('wunsch', 'Ihr Wunsch', wunsch(), { wenn: teilnehmend }),
    abschnitt('lage', 'Ihre Lage', lage(), { wenn: teilnehmend }),
    abschnitt('massnahme', 'Die Maßnahme', massnahme(), { wenn: alsTraeger }),
    abschnitt('voraussetzungen', 'Was das Gesetz verlangt', voraussetzungen(), {
      wenn: alsTraeger,
    }),
    abschnitt('kosten', 'Kosten', kosten(), { wenn: alsTraeger }),
    aghNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Melden Sie sofort, wenn sich etwas ändert (§ 60 SGB I). Zum Beispiel, wenn jemand krank ist, eine Arbeit findet oder aufhört. Träger melden auch freie Plätze und andere Kosten.',
        daten:
          'Das Jobcenter bekommt diesen Antrag und entscheidet darüber. Träger und Teilnehmende erfahren voneinander nur, was für den Platz nötig ist. Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [abFuenfzehn()],
});
