import { getCountrySpecifications } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { broken, clean, compact, type Parsed, value } from './inputs.ts';

const ibans = getCountrySpecifications();

function parseIban(text: string): Parsed {
  const iban = compact(text);
  const spec = ibans[iban.slice(0, 2)];
  const soll = spec?.IBANRegistry ? (spec.chars ?? 0) : 0;
  if (!soll) return broken('ibanLand');
  return iban.length === soll ? value(iban) : broken('ibanLaenge', { soll, ist: iban.length });
}

/** A German number without its country, or one with + or 00 before it. */
function parsePhone(text: string): Parsed {
  const typed = clean(text);
  if (typed.length > 40) return broken('telefon');
  const phone = parsePhoneNumberFromString(
    typed.replace(/^00(?=[1-9])/, '+').replace(/\(0\)/, ''),
    'DE',
  );
  return phone?.isPossible() ? value(phone.number) : broken('telefon');
}

function parseEmail(text: string): Parsed {
  const typed = clean(text).replace(/^mailto:/i, '');
  const at = typed.lastIndexOf('@');
  return at > 0 && typed.length < 330
    ? value(typed.slice(0, at) + typed.slice(at).toLowerCase())
    : broken('email');
}

function parseSteuerId(text: string): Parsed {
  const id = compact(text);
  return /^\d{11}$/.test(id) ? value(id) : broken('steuerIdLaenge', { ist: id.length });
}

const shaped =
  (form: RegExp, key: 'rvnrForm' | 'kvnrForm' | 'bic' | 'plz' | 'azrNr' | 'betriebsnummer') =>
  (text: string): Parsed => {
    const id = compact(text);
    return form.test(id) ? value(id) : broken(key);
  };

/** Reads an identifier in any usual spelling into the form in which it is stored. */
export const identifierParsers: { readonly [feldart: string]: (text: string) => Parsed } = {
  iban: parseIban,
  bic: shaped(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/, 'bic'),
  telefon: parsePhone,
  email: parseEmail,
  plz: (text) => shaped(/^\d{5}$/, 'plz')(text.replace(/^\s*D\s*-/i, '')),
  steuerId: parseSteuerId,
  rvnr: shaped(/^\d{8}[A-Z]\d{3}$/, 'rvnrForm'),
  kvnr: shaped(/^[A-Z]\d{9}$/, 'kvnrForm'),
  azrNr: shaped(/^\d{12}$/, 'azrNr'),
  betriebsnummer: shaped(/^\d{8}$/, 'betriebsnummer'),
};
