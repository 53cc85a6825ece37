/** How what people type is read: here once, for the browser and for the server. */

/** What XML 1.0 can't hold, and marks that would turn the reading direction of the page around it. */
export const UNWANTED = /(?![\n\t])\p{Cc}|[\u2066-\u2069\u202A-\u202E\uFEFF\uFFFE\uFFFF]/gu;

/** Nothing that counts was typed. */
export const isBlank = (text: string): boolean => text.replace(UNWANTED, '').trim() === '';

/** The digits of a number as people type it, with its places after the comma but the last zeros. */
export interface Digits {
  readonly sign: 1 | -1;
  readonly whole: string;
  readonly places: string;
}

/**
 * Reads '1.234,50', '1234.5', '1 234,50 €', '12,-'. A single dot before exactly three digits
 * parts thousands; else the last of comma and dot is the comma. Undefined when it is no number.
 */
export function digitsOf(text: string): Digits | undefined {
  const bare = text
    .replace(UNWANTED, '')
    .replace(/[\s'’]/g, '')
    .replace(/€|EURO?$/gi, '')
    .replace(/,[-–]+$/, '')
    .replace(/^[−–]/, '-');
  const m = /^([+-]?)([\d.,]{1,24})$/.exec(bare);
  const body = m?.[2];
  if (!m || !body || !/\d/.test(body)) return undefined;
  const comma = commaAt(body);
  const whole = comma < 0 ? body : body.slice(0, comma);
  const places = comma < 0 ? '' : body.slice(comma + 1);
  if (!/^(\d*|\d{1,3}([.,])\d{3}(\2\d{3})*)$/.test(whole) || !/^\d*$/.test(places))
    return undefined;
  const digits = whole.replace(/[.,]/g, '') || '0';
  if (digits.length > 13) return undefined;
  return { sign: m[1] === '-' ? -1 : 1, whole: digits, places: places.replace(/0+$/, '') };
}

function commaAt(body: string): number {
  const dot = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  if (comma >= 0 && body.indexOf(',') === comma && comma > dot) return comma;
  if (/^\d{1,3}(\.\d{3})+$/.test(body)) return -1;
  return dot >= 0 && body.indexOf('.') === dot && dot > comma ? dot : -1;
}

/** The number that digits say. */
export function numberOf({ sign, whole, places }: Digits): number {
  const n = sign * Number(`${whole}.${places}`);
  return n === 0 ? 0 : n;
}
