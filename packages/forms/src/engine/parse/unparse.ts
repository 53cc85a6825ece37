import type { Unterschrift } from '../../language/fields.ts';
import { displayPhone } from '../display.ts';
import type { FieldPlan } from '../plan.ts';

/** Values of inputs by name, as a page shows them. */
export interface Rohwerte {
  [name: string]: string | string[];
}

const grouped = (n: string) => n.replace(/\B(?=(\d{3})+$)/g, '.');

function money(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${grouped(digits.slice(0, -2))},${digits.slice(-2)}`;
}

const spaced = (text: string) => text.replace(/(.{4})(?=.)/g, '$1 ');

function numeric(field: FieldPlan['field'], n: number): string {
  return field.feldart === 'geld' ? money(n) : String(n).replace('.', ',');
}

function one(field: FieldPlan['field'], v: unknown): string {
  if (typeof v === 'number') return numeric(field, v);
  if (typeof v === 'boolean') return v ? 'ja' : 'nein';
  const text = String(v);
  if (field.feldart === 'iban') return spaced(text);
  if (field.feldart === 'telefon') return displayPhone(text);
  if (field.feldart === 'monat') return text.split('-').reverse().join('.');
  return text;
}

/** A stored answer as the values of its inputs, for showing it again. */
export function unparse({ id, field }: FieldPlan, v: unknown): Rohwerte {
  if (v === undefined || v === null) return {};
  if (field.feldart === 'datum') {
    const [jahr = '', monat = '', tag = ''] = String(v)
      .split('-')
      .map((p) => p.replace(/^0/, ''));
    return { [`${id}-tag`]: tag, [`${id}-monat`]: monat, [`${id}-jahr`]: jahr };
  }
  if (field.feldart === 'datei' && v === 'spaeter') return { [`${id}-spaeter`]: 'ja' };
  if (field.feldart === 'unterschrift') {
    const { name, zug } = v as Unterschrift;
    return { [id]: name ?? '', ...(zug ? { [`${id}-zug`]: zug } : {}) };
  }
  return { [id]: Array.isArray(v) ? v.map(String) : one(field, v) };
}
