import { fuerJedes } from '@sozialplattform/forms';
import { absetzungen } from '../../_bausteine/absetzungen.ts';
import { einkommen } from '../../_bausteine/einkommen.ts';
import { schueler } from '../hauptantrag/ausbildung.ts';

/** Anlage EK: the applicant, then everyone of 15 and older. Children's income stands in Anlage KI. */
export const ek = () =>
  [
    ...einkommen('sie', schueler),
    ...absetzungen('sie'),
    fuerJedes('personen', [...einkommen('person', schueler), ...absetzungen('person')], {
      wenn: { anlageWep: true },
    }),
  ] as const;
