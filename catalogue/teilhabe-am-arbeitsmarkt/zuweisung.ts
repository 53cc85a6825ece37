import {
  auswahl,
  berechnet,
  hinweis,
  jaNein,
  jaNeinWeissNicht,
  mindestens,
  seite,
  tagNach,
  text,
  zahl,
} from '@sozialplattform/forms';
import { gefunden } from '../_bausteine/arbeitnehmer.ts';

/** Whether the Jobcenter sends the person (§ 16i Abs. 3), and earlier subsidies for them. */
export const zuweisung = () =>
  [
    seite('zuweisung', 'Hat das Jobcenter die Person zu Ihnen geschickt?', {
      wenn: gefunden,
      warum: 'Den Zuschuss gibt es für Menschen, die das Jobcenter zuweist (§ 16i Abs. 1 SGB II).',
      geburtstag25: berechnet(
        'Geburtstag mit 25',
        'datum',
        tagNach('arbeitnehmer.geburtsdatum', 25, 'jahre'),
        { unsichtbar: true },
      ),
      zugewiesen: auswahl('Zuweisung', {
        ja: { text: 'Ja', hinweis: 'Sie haben schon einen Brief vom Jobcenter.' },
        besprochen: 'Wir haben mit dem Jobcenter darüber gesprochen',
        nein: { text: 'Nein', hinweis: 'Das Jobcenter prüft es dann mit diesem Antrag.' },
      }),
    }),
    seite('vorherGefoerdert', 'Gab es für die Person schon einmal einen Zuschuss?', {
      wenn: gefunden,
      warum: 'Für eine Person gibt es zusammen höchstens fünf Jahre (§ 16i Abs. 3 SGB II).',
      schonGefoerdert: jaNeinWeissNicht('Zuschuss nach § 16i, auch in einem anderen Betrieb', {
        hinweis: 'Fragen Sie die Person. Das Jobcenter weiß es sonst auch.',
      }),
      gefoerdertMonate: zahl('Wie viele Monate lang?', {
        hinweis: 'Ungefähr reicht.',
        ab: 1,
        bis: 120,
        einheit: 'Monate',
        wenn: { schonGefoerdert: 'ja' },
      }),
      hinweisFuenfJahre: hinweis(
        'Fünf Jahre sind dann wohl schon erreicht. Fragen Sie zuerst das Jobcenter.',
        { wenn: { gefoerdertMonate: mindestens(60) }, ton: 'warnung' },
      ),
      foerderungBeendet: jaNein(
        'Wir bekamen für die Person schon Geld und verzichten jetzt darauf',
        {
          hinweis: 'Zum Beispiel auf einen anderen Lohnzuschuss.',
        },
      ),
      foerderungBeendetText: text('Worauf, und warum?', {
        laenge: 500,
        wenn: { foerderungBeendet: true },
      }),
    }),
  ] as const;
