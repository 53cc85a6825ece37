import { digitsOf, numberOf } from '../../browser/typed.ts';
import { broken, type Parsed, value } from './inputs.ts';

/** An amount in euros, as cents. */
export function parseMoney(text: string): Parsed {
  const d = digitsOf(text);
  if (!d || d.places.length > 2) return broken('keinBetrag');
  const cents = Number(d.whole + d.places.padEnd(2, '0'));
  return value(cents === 0 ? 0 : d.sign * cents);
}

/** A number with at most `places` decimals. */
export function parseNumber(text: string, label: string, places: number): Parsed {
  const d = digitsOf(text);
  if (!d) return broken('keineZahl', { label });
  if (d.places.length > places) {
    return places === 0 ? broken('keineGanzeZahl') : broken('zuVieleStellen', { max: places });
  }
  return value(numberOf(d));
}
