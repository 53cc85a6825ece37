import { anzahlVon, nicht, plus } from '@sozialplattform/forms';
import { eigentum } from './eigentum.ts';
import { heizung } from './heizung.ts';
import { miete } from './miete.ts';
import { angehoerige, heim, wohnformSgb12, wohnrecht } from './sgb12-wohnform.ts';
import { unterkunft } from './unterkunft.ts';
import { einzug, flaechen, umzug } from './wohnung.ts';

/** Section 7 of the paper form; a partner in a home is not counted among those in the flat. */
export const wohnenSgb12 = () =>
  [
    wohnformSgb12(),
    ...heim(),
    wohnrecht(),
    unterkunft('sgb12'),
    einzug(plus(1, anzahlVon('personen', { wohntHier: nicht(false) }))),
    ...flaechen(),
    umzug('sgb12'),
    ...miete('sgb12'),
    ...eigentum('sgb12'),
    ...heizung('sgb12'),
    angehoerige(),
  ] as const;
