import { nachweise } from '@sozialplattform/forms';
import { personennachweise } from '../_bausteine/sgb12-nachweise.ts';
import { geldnachweise } from '../_bausteine/sgb12-nachweise-geld.ts';
import { wohnnachweise } from '../_bausteine/sgb12-nachweise-wohnen.ts';

/** Every proof may follow later: the month of the application counts (§ 44 Abs. 2 SGB XII). */
export const grundsicherungNachweise = () =>
  nachweise({ ...personennachweise(), ...wohnnachweise(), ...geldnachweise() });
