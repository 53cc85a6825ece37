import { eigentum } from '../../_bausteine/eigentum.ts';
import { heizung } from '../../_bausteine/heizung.ts';
import { miete } from '../../_bausteine/miete.ts';
import { unterkunft } from '../../_bausteine/unterkunft.ts';
import { wohnform, wohnung } from '../../_bausteine/wohnung.ts';

/** Field 81 and Anlage KDU. */
export const kdu = () =>
  [wohnform(), unterkunft(), ...wohnung(), ...miete(), ...eigentum(), ...heizung()] as const;
