import { fuerJedes } from '@sozialplattform/forms';
import { krankenversicherung } from '../_bausteine/krankenversicherung.ts';
import { abzuege } from '../_bausteine/sgb12-abzuege.ts';
import { einkommenSgb12 } from '../_bausteine/sgb12-einkommen.ts';
import { istPartner } from '../_bausteine/sgb12-haushalt.ts';
import { zweitePerson } from '../_bausteine/sgb12-personen.ts';
import { versicherungsbeitraege } from '../_bausteine/versicherungsbeitraege.ts';

/** Section 8 of the paper form: whoever applies. */
export const krankenversicherungen = () =>
  [
    ...krankenversicherung('sie', 'sgb12'),
    ...versicherungsbeitraege('sie', 'sgb12'),
    fuerJedes(
      'personen',
      [...krankenversicherung('person', 'sgb12'), ...versicherungsbeitraege('person', 'sgb12')],
      { wenn: zweitePerson },
    ),
  ] as const;

/** Section 9 of the paper form: of a couple the income of both counts (§ 43 Abs. 1 SGB XII). */
export const einkommen = () =>
  [
    ...einkommenSgb12('sie'),
    ...abzuege('sie'),
    fuerJedes('personen', [...einkommenSgb12('person'), ...abzuege('person')], {
      wenn: istPartner,
    }),
  ] as const;
