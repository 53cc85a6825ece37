import { fuerJedes } from '@sozialplattform/forms';
import { haushaltSgb12, istMitbewohner, istPartner } from '../_bausteine/sgb12-haushalt.ts';
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
  ] as const;
