import {
  alle,
  auswahl,
  datum,
  enthaelt,
  hinweis,
  inJahren,
  laender,
  nicht,
  seite,
  vor,
  vorTagen,
} from '@sozialplattform/forms';
import { unionsbuerger } from '../_bausteine/unionsbuerger.ts';
import { je, type Wer } from '../_bausteine/wer.ts';

/** From outside the EU, the EEA and Switzerland: whoever may move freely needs no title. */
export const drittstaat = alle(
  { staatsangehoerigkeiten: nicht(enthaelt('DE')) },
  nicht(unionsbuerger),
);
const befristet = ['erlaubnis', 'fiktion', 'gestattung', 'duldung'] as const;

/** Who may stay long enough to keep a household here (§ 27 Abs. 2 Satz 2 WoFG). */
export const aufenthaltWbs = (wer: Wer) =>
  [
    seite(
      'staatsangehoerigkeit',
      je(wer, 'Welche Staatsangehörigkeit haben Sie?', 'Welche Staatsangehörigkeit hat {vorname}?'),
      {
        warum: 'Den Schein bekommt, wer auf Dauer hier wohnen darf (§ 27 Abs. 2 WoFG).',
        staatsangehoerigkeiten: laender('Staatsangehörigkeit', {
          hinweis: 'Bei mehreren geben Sie bitte alle an.',
        }),
      },
    ),
    seite(
      'aufenthalt',
      je(wer, 'Wie lange dürfen Sie hier bleiben?', 'Wie lange darf {vorname} hier bleiben?'),
      {
        wenn: drittstaat,
        warum: 'Das Amt verlangt meist ein Papier, das noch ein Jahr gilt.',
        aufenthaltspapier: auswahl('Welches Papier gibt es?', {
          unbefristet: {
            text: 'eine Erlaubnis ohne Ende',
            hinweis: 'Niederlassungserlaubnis oder Erlaubnis zum Daueraufenthalt-EU',
          },
          erlaubnis: {
            text: 'eine Erlaubnis auf Zeit',
            hinweis: 'Aufenthaltserlaubnis, Blaue Karte EU oder Visum',
          },
          fiktion: {
            text: 'Fiktionsbescheinigung',
            hinweis: 'Das Ausländeramt entscheidet noch.',
          },
          gestattung: {
            text: 'Aufenthaltsgestattung',
            hinweis: 'Das Asylverfahren läuft noch.',
          },
          duldung: 'Duldung',
          keines: 'keines davon',
        }),
        papierBis: datum('Gültig bis', {
          hinweis: 'Das steht auf der Karte oder im Papier.',
          ab: vorTagen(365),
          bis: inJahren(20),
          wenn: { aufenthaltspapier: befristet },
        }),
        hinweisKurz: hinweis(
          'Das ist weniger als ein Jahr. Stellen Sie den Antrag trotzdem. Das Amt prüft, ob Sie länger bleiben können.',
          { wenn: { papierBis: vor(inJahren(1)) } },
        ),
      },
    ),
  ] as const;
