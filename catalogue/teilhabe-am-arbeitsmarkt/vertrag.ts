import {
  auswahl,
  berechnet,
  datum,
  feld,
  hinweis,
  inJahren,
  jaNein,
  nach,
  seite,
  tagNach,
  vor,
} from '@sozialplattform/forms';
import { gefunden } from '../_bausteine/arbeitnehmer.ts';

/** A fixed term may last five years, with one extension (§ 16i Abs. 8). */
export const vertrag = () =>
  seite('vertrag', 'Wie lange gilt der Vertrag?', {
    wenn: gefunden,
    warum: 'Den Zuschuss gibt es höchstens fünf Jahre lang (§ 16i Abs. 2 SGB II).',
    fuenfJahre: berechnet('Fünf Jahre danach', 'datum', tagNach('beginn', 5, 'jahre'), {
      unsichtbar: true,
    }),
    gefoerdertBis: berechnet(
      'Fünf Jahre Zuschuss gingen bis',
      'datum',
      tagNach('fuenfJahre', -1, 'tage'),
    ),
    hinweisFrueherGefoerdert: hinweis(
      'Frühere Monate mit diesem Zuschuss zählen mit. Dann endet er früher.',
      { wenn: { schonGefoerdert: ['ja', 'weissNicht'] } },
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
    hinweisZuLang: hinweis(
      'Mit diesem Zuschuss darf ein Vertrag bis zu fünf Jahre befristet sein. Prüfen Sie den Tag.',
      { wenn: { vertragsende: nach(feld('gefoerdertBis')) }, ton: 'warnung' },
    ),
    hinweisAlter: hinweis(
      'Am ersten Arbeitstag ist die Person noch keine 25 Jahre alt. Dann gibt es den Zuschuss nicht.',
      { wenn: { beginn: vor(feld('geburtstag25')) }, ton: 'warnung' },
    ),
    verlaengerung: jaNein('Es ist die Verlängerung eines Vertrags, für den es den Zuschuss gibt', {
      hinweis: 'Das geht einmal, bis zusammen fünf Jahre.',
      wenn: { befristet: 'ja' },
    }),
  });
