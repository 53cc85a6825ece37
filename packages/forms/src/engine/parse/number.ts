import { broken, clean, type Parsed, value } from './inputs.ts';

/** The digits of a number as people type it, with its places after the comma. */
interface Digits {
  readonly sign: 1 | -1;
  readonly whole: string;
  readonly places: string;
}

/**
 * Reads '1.234,50', '1234.5', '1 234,50 €', '12,-'. A single dot before exactly three digits
 * parts thousands; else the last of comma and dot is the comma. Undefined when it is no number.
 */
function digitsOf(text: string): Digits | undefined {
  const bare = text
    .replace(/€|EUR(O)?$/giu, '')
    .replace(/[\s'’]/gu, '')
    .replace(/,[-–]+$/u, '')
    .replace(/^[−–]/u, '-');
  const m = /^([+-]?)([\d.,]{1,24})$/.exec(bare);
  const body = m?.[2];
  if (!m || !body || !/\d/.test(body)) return undefined;
  const comma = commaAt(body);
  const whole = comma < 0 ? body : body.slice(0, comma);
  const places = comma < 0 ? '' : body.slice(comma + 1);
  if (!/^(\d*|\d{1,3}([.,])\d{3}(\2\d{3})*)$/.test(whole) || !/^\d*$/.test(places))
    return undefined;
  const digits = whole.replace(/[.,]/g, '') || '0';
  return digits.length > 13 ? undefined : { sign: m[1] === '-' ? -1 : 1, whole: digits, places };
}

function commaAt(body: string): number {
  const dot = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  if (comma >= 0 && body.indexOf(',') === comma && comma > dot) return comma;
  if (/^\d{1,3}(\.\d{3})+$/.test(body)) return -1;
  return dot >= 0 && body.indexOf('.') === dot && dot > comma ? dot : -1;
}

/** An amount in euros, as cents. */
export function parseMoney(text: string): Parsed {
  const d = digitsOf(clean(text));
  if (!d || d.places.replace(/0+$/, '').length > 2) return broken('keinBetrag');
  const cents = Number(d.whole + d.places.padEnd(2, '0').slice(0, 2));
  return value(cents === 0 ? 0 : d.sign * cents);
}

/** A number with at most `places` decimals. */
export function parseNumber(text: string, label: string, places: number): Parsed {
  const d = digitsOf(clean(text));
  if (!d) return broken('keineZahl', { label });
  const decimals = d.places.replace(/0+$/, '');
  if (decimals.length > places) {
    return places === 0 ? broken('keineGanzeZahl') : broken('zuVieleStellen', { max: places });
  }
  const n = d.sign * Number(`${d.whole}.${decimals || '0'}`);
  return value(n === 0 ? 0 : n);
}
