import {
  auswahl,
  berechnet,
  datum,
  feld,
  inJahren,
  pruefung,
  seite,
  tagNach,
  text,
  vor,
} from '@sozialplattform/forms';
import { gefunden } from '../_bausteine/arbeitnehmer.ts';

/** At least two years (§ 16e Abs. 1 Nr. 1): from 1 October to 30 September, two years later. */
export const vertrag = () =>
  seite('vertrag', 'Wie lange gilt der Vertrag?', {
    wenn: gefunden,
    warum: 'Den Zuschuss gibt es nur ab zwei Jahren Vertrag (§ 16e Abs. 1 SGB II).',
    zweiJahre: berechnet('Zwei Jahre danach', 'datum', tagNach('beginn', 2, 'jahre'), {
      unsichtbar: true,
    }),
    mindestensBis: berechnet(
      'Er muss mindestens gelten bis',
      'datum',
      tagNach('zweiJahre', -1, 'tage'),
    ),
    befristet: auswahl('Dauer', {
      nein: { text: 'unbefristet', hinweis: 'ohne festes Ende' },
      ja: { text: 'befristet', hinweis: 'bis zu einem festen Tag' },
    }),
    vertragsende: datum('Letzter Arbeitstag', {
      ab: feld('beginn'),
      bis: inJahren(12),
      wenn: { befristet: 'ja' },
    }),
    befristungsgrund: text('Grund für die Befristung', {
      hinweis: 'Nur wenn im Vertrag einer steht.',
      laenge: 300,
      optional: true,
      wenn: { befristet: 'ja' },
    }),
    pruefungen: [
      pruefung({
        feld: 'vertragsende',
        wenn: { vertragsende: vor(feld('mindestensBis')) },
        text: 'Der Vertrag ist zu kurz. Er muss mindestens zwei Jahre gelten.',
      }),
    ],
  });
