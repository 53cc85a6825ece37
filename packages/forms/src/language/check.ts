import type { Bedingung } from './condition.ts';

/**
 * A check across answers: the message `text` appears at `feld` when `wenn` holds. On a page it
 * names the page's own fields and all that the page can see; at the form, the fields outside
 * repeaters.
 *
 * @example pruefung({ feld: 'bis', wenn: { bis: vor(feld('von')) }, text: 'Das Ende liegt vor dem Beginn.' })
 */
export interface Pruefung<F extends string = string, W = Bedingung> {
  readonly feld: F;
  readonly wenn: W;
  readonly text: string;
}

export const pruefung = <const F extends string, const W extends Bedingung>(
  angaben: Pruefung<F, W>,
): Pruefung<F, W> => angaben;
