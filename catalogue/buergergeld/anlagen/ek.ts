import { fuerJedes } from '@sozialplattform/forms';
import { absetzungen } from '../../_bausteine/absetzungen.ts';
import { einkommen } from '../../_bausteine/einkommen.ts';

/** Anlage EK: the applicant, then everyone of 15 and older. Children's income stands in Anlage KI. */
export const ek = () =>
  [
    ...einkommen('sie'),
    ...absetzungen('sie'),
    fuerJedes('personen', [...einkommen('person'), ...absetzungen('person')], {
      wenn: { anlageWep: true },
    }),
  ] as const;
