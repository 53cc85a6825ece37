/**
 * Days said relative to something, as data: `datum({ bis: heute })`, `vor(feld('ende'))`.
 * The engine resolves them with the `heute` it is given; a definition never reads a clock.
 */

type Einheit = 'tage' | 'monate' | 'jahre';

/** Today moved by a signed number of days, months or years. */
export interface Verschoben {
  readonly $: 'heute';
  readonly um?: number;
  readonly einheit?: Einheit;
}

/** The value of another field, seen from where the reference stands. */
export interface Feldverweis<F extends string = string> {
  readonly $: 'feld';
  readonly feld: F;
}

/** A day: an ISO date ('2026-07-01'), a day relative to today, or another field's date. */
export type Zeitpunkt = string | Verschoben | Feldverweis;

export const heute: Verschoben = { $: 'heute' };

const verschoben = (um: number, einheit: Einheit): Verschoben => ({ $: 'heute', um, einheit });

export const vorTagen = (n: number): Verschoben => verschoben(-n, 'tage');
export const vorMonaten = (n: number): Verschoben => verschoben(-n, 'monate');
export const vorJahren = (n: number): Verschoben => verschoben(-n, 'jahre');
export const inTagen = (n: number): Verschoben => verschoben(n, 'tage');
export const inWochen = (n: number): Verschoben => verschoben(n * 7, 'tage');
export const inMonaten = (n: number): Verschoben => verschoben(n, 'monate');
export const inJahren = (n: number): Verschoben => verschoben(n, 'jahre');

/** Refers to another field's value: `datum('Bis', { ab: feld('von') })`. */
export const feld = <const F extends string>(name: F): Feldverweis<F> => ({
  $: 'feld',
  feld: name,
});
