import type { Bedingung } from './condition.ts';
import { baueFeld, type Feldart, type Optionen } from './field.ts';

/** Fields whose answer is a string in a fixed form, checked beyond what data can say. */
type Kennung = Extract<
  Feldart,
  | 'iban'
  | 'bic'
  | 'telefon'
  | 'email'
  | 'plz'
  | 'steuerId'
  | 'rvnr'
  | 'kvnr'
  | 'azrNr'
  | 'betriebsnummer'
>;

const kennung =
  <A extends Kennung>(feldart: A) =>
  <const W extends Bedingung | undefined = undefined, const O extends boolean = false>(
    label: string,
    optionen: Optionen<object, W, O> = {},
  ) =>
    baueFeld<A, string, O, W>(feldart, label, optionen);

/** An account number by ISO 13616, check digits included. Stored without spaces. */
export const iban = kennung('iban');
/** A bank's code by ISO 9362. */
export const bic = kennung('bic');
/** A telephone number, typed in any usual form. Stored by E.164: '+49211123456'. */
export const telefon = kennung('telefon');
export const email = kennung('email');
/** Five digits. */
export const plz = kennung('plz');
/** Tax number of a person (§ 139b AO): eleven digits, the last a check digit. */
export const steuerId = kennung('steuerId');
/** Pension insurance number (§ 147 SGB VI): twelve characters, the last a check digit. */
export const rvnr = kennung('rvnr');
/** Health insurance number (§ 290 SGB V): a letter and nine digits, the last a check digit. */
export const kvnr = kennung('kvnr');
/** Number in the central register of foreigners (AZR): twelve digits. */
export const azrNr = kennung('azrNr');
/** An employer's number (§ 18i SGB IV): eight digits. */
export const betriebsnummer = kennung('betriebsnummer');
