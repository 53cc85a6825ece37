import { fuerJedes } from '@sozialplattform/forms';
import { versicherungsbeitraege } from '../../_bausteine/versicherungsbeitraege.ts';

/** Anlage SV: whoever is insured voluntarily, privately or not at all. Children: in Anlage KI. */
export const sv = () =>
  [
    ...versicherungsbeitraege('sie'),
    fuerJedes('personen', versicherungsbeitraege('person'), { wenn: { anlageWep: true } }),
  ] as const;
