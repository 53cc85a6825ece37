import { fuerJedes } from '@sozialplattform/forms';
import { krankenversicherung } from '../_bausteine/krankenversicherung.ts';
import { abzuege } from '../_bausteine/sgb12-abzuege.ts';
import { einkommenSgb12 } from '../_bausteine/sgb12-einkommen.ts';
import { istPartner } from '../_bausteine/sgb12-haushalt.ts';
import { mitAntrag } from '../_bausteine/sgb12-personen.ts';
import { versicherungsbeitraege } from '../_bausteine/versicherungsbeitraege.ts';
import { zaehltMit } from './haushalt.ts';

/** Section 8 of the paper form: whoever applies. */
export const krankenversicherungen = () =>
  [
    ...krankenversicherung('sie', 'sgb12'),
    ...versicherungsbeitraege('sie', 'sgb12'),
    fuerJedes(
      'personen',
      [...krankenversicherung('person', 'sgb12'), ...versicherungsbeitraege('person', 'sgb12')],
      { wenn: mitAntrag },
    ),
  ] as const;

/** Section 9 of the paper form (§ 27 Abs. 2 SGB XII); children are asked for their income alone. */
export const einkommen = () =>
  [
    ...einkommenSgb12('sie'),
    ...abzuege('sie'),
    fuerJedes('personen', einkommenSgb12('person'), { wenn: zaehltMit }),
    fuerJedes('personen', abzuege('person'), { wenn: istPartner }),
  ] as const;
