/** Check digits of German identifiers. Each takes the number without spaces, in its right form. */

/** Steuer-ID (§ 139b AO): ISO 7064 MOD 11,10 over eleven digits, the first not 0. */
export function steuerIdStimmt(id: string): boolean {
  if (!/^[1-9]\d{10}$/.test(id)) return false;
  let product = 10;
  for (const c of id.slice(0, 10)) {
    const sum = (Number(c) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(id[10]);
}

/** The digits with a letter written as its two-digit place in the alphabet. */
const digits = (s: string): number[] =>
  [...s].flatMap((c) => {
    const n = /[A-Z]/.test(c) ? c.charCodeAt(0) - 64 : -1;
    return n < 0 ? [Number(c)] : [Math.trunc(n / 10), n % 10];
  });

const crossSum = (n: number) => Math.trunc(n / 10) + (n % 10);

const weighted = (values: readonly number[], weights: readonly number[]) =>
  values.reduce((sum, v, i) => sum + crossSum(v * (weights[i] ?? 0)), 0);

/**
 * Pension insurance number (VKVV § 2 Abs. 3): area, birth date, letter, serial number; the check
 * digit is the sum of cross sums with the weights 2 1 2 5 7 1 2 1 2 1 2 1, modulo 10.
 */
export function rvnrStimmt(nr: string): boolean {
  if (!/^\d{8}[A-Z]\d{3}$/.test(nr)) return false;
  const sum = weighted(digits(nr.slice(0, 11)), [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]);
  return sum % 10 === Number(nr[11]);
}

/**
 * Health insurance number (§ 290 SGB V), the part that stays for life: a letter and nine digits;
 * the last is the sum of cross sums with the weights 1 2 1 2 …, modulo 10.
 */
export function kvnrStimmt(nr: string): boolean {
  if (!/^[A-Z]\d{9}$/.test(nr)) return false;
  const sum = weighted(digits(nr.slice(0, 9)), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
  return sum % 10 === Number(nr[9]);
}
