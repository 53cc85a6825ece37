import { wohnenSgb12 } from '../_bausteine/sgb12-wohnen.ts';
import { angehoerigeKosten } from '../_bausteine/sgb12-wohnform.ts';

/** Section 7 of the paper form. */
export const wohnen = () => [...wohnenSgb12(), angehoerigeKosten()] as const;
