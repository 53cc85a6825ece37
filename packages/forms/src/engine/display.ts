import { electronicFormatIBAN, friendlyFormatIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Unterschrift } from '../language/fields.ts';
import { countryName } from './countries.ts';
import { fill } from './messages.ts';
import type { FieldPlan, Form } from './plan.ts';

/** Answers as people write them: 1.234,50 €, 4. Oktober 1950, DE12 3456 …, 0211 123456. */

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Formatters are slow to make, so each is made once. */
function once<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = cache.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

const money = (cents: number, locale: string) =>
  once(
    `€${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
  ).format(cents / 100);

const number = (n: number, locale: string) =>
  once(`n${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })).format(n);

/** A number or an amount as it is written, with its unit. */
export function displayNumber({ field }: FieldPlan, n: number, locale: string): string {
  const isMoney = field.feldart === 'geld' || field.format === 'geld';
  if (isMoney) return money(n, locale);
  if (isYear(field, n)) return String(n);
  return field.einheit ? `${number(n, locale)} ${unit(field.einheit, n)}` : number(n, locale);
}

/** A year is written without a separator: 1968. */
function isYear({ einheit, ab, bis }: FieldPlan['field'], n: number): boolean {
  const years = typeof ab === 'number' && ab >= 1000 && typeof bis === 'number' && bis <= 2200;
  return einheit === undefined && years && Number.isInteger(n) && n >= 1000 && n <= 9999;
}

/** Units of which one is called otherwise than many. */
const singular: { readonly [unit: string]: string } = {
  Personen: 'Person',
  Menschen: 'Mensch',
  Stunden: 'Stunde',
  Minuten: 'Minute',
  Tage: 'Tag',
  Wochen: 'Woche',
  Monate: 'Monat',
  Jahre: 'Jahr',
  Plätze: 'Platz',
  people: 'person',
  persons: 'person',
  hours: 'hour',
  minutes: 'minute',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  places: 'place',
};

const unit = (many: string, n: number) => (n === 1 ? (singular[many] ?? many) : many);

/** A day or month in words: '4. Oktober 1950', 'Oktober 1950'; in English day before month. */
export function displayTag({ locale }: Pick<Form, 'locale'>, iso: string): string {
  const withDay = iso.length > 7;
  const format = once(
    `${withDay ? 'd' : 'm'}${locale}`,
    () =>
      new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        ...(withDay ? { day: 'numeric' } : {}),
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  const day = new Date(`${withDay ? iso : `${iso}-01`}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? iso : format.format(day);
}

const iban = (v: string) => friendlyFormatIBAN(electronicFormatIBAN(v) ?? v) ?? v;

/** A telephone number, national for German ones. */
export function displayPhone(v: string): string {
  const phone = parsePhoneNumberFromString(v);
  if (!phone) return v;
  return phone.country === 'DE' ? phone.formatNational() : phone.formatInternational();
}

/** What the portal knows of a file by its id; its name, for instance. */
export type FileName = (id: string) => string | undefined;

function files(form: Form, v: unknown, name: FileName | undefined): string {
  if (v === 'spaeter') return form.messages.wirdNachgereicht ?? '';
  const ids = Array.isArray(v) ? v.map(String) : [];
  if (name) return ids.map((id) => name(id) ?? id).join(', ');
  return fill((ids.length === 1 ? form.messages.datei1 : form.messages.dateien) ?? '', {
    n: ids.length,
  });
}

const optionText = (plan: FieldPlan, v: unknown) =>
  plan.options.find((o) => o.wert === v)?.text ?? String(v);

function plain(form: Form, plan: FieldPlan, v: unknown): string {
  if (typeof v === 'boolean') return form.messages[v ? 'ja' : 'nein'] ?? '';
  if (typeof v === 'number') return displayNumber(plan, v, form.locale);
  const kind = plan.field.feldart === 'berechnet' ? plan.field.format : plan.field.feldart;
  const text = String(v);
  if (kind === 'datum' || kind === 'monat') return displayTag(form, text);
  if (kind === 'iban') return iban(text);
  if (kind === 'telefon') return displayPhone(text);
  return text;
}

/** An answer as a sentence's part, for the check page and the PDF. */
export function display(form: Form, plan: FieldPlan, v: unknown, name?: FileName): string {
  if (v === null || v === undefined) return form.messages.keineAngabe ?? '';
  switch (plan.field.feldart) {
    case 'auswahl':
      return optionText(plan, v);
    case 'mehrfach':
      return (Array.isArray(v) ? v : []).map((w) => optionText(plan, w)).join(', ');
    case 'jaNeinWeissNicht':
      return form.messages[String(v)] ?? String(v);
    case 'land':
      return countryName(String(v), form.locale);
    case 'laender':
      return (Array.isArray(v) ? v : []).map((c) => countryName(String(c), form.locale)).join(', ');
    case 'datei':
      return files(form, v, name);
    case 'unterschrift': {
      const u = v as Unterschrift;
      const name = u.name ?? '';
      return u.zug ? fill(form.messages.gezeichnet ?? '', { name }).trim() : name;
    }
    default:
      return plain(form, plan, v);
  }
}
