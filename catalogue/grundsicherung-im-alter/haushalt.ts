import { fuerJedes, hinweis, irgendein, seite } from '@sozialplattform/forms';
import {
  haushaltSgb12,
  istKind,
  istMitbewohner,
  istPartner,
} from '../_bausteine/sgb12-haushalt.ts';
import { antragspersonen, auchFuer } from '../_bausteine/sgb12-personen.ts';
import { zusammenlebenSgb12 } from '../_bausteine/sgb12-zusammenleben.ts';

/** Sections 1 and 2 of the paper form: the second person, then everyone else in the flat. */
export const haushalt = () =>
  [
    ...haushaltSgb12(),
    fuerJedes(
      'personen',
      [
        auchFuer(
          'Auch diese Person muss im Rentenalter sein oder auf Dauer nicht arbeiten können (§ 41 SGB XII).',
        ),
      ],
      { wenn: istPartner },
    ),
    ...antragspersonen(),
    zusammenlebenSgb12('grundsicherung', istMitbewohner),
    seite('kinder', 'Geld für Ihre Kinder', {
      wenn: { personen: irgendein(istKind) },
      warum: 'Grundsicherung gibt es erst ab 18 (§ 41 SGB XII).',
      hinweisKinder: hinweis(
        'Für Kinder gibt es oft Hilfe zum Lebensunterhalt, außerdem Bildung und Teilhabe. Dafür brauchen Sie eigene Anträge. Sie finden beide hier im Portal.',
      ),
    }),
  ] as const;
