import type { FieldPlan } from '../engine/plan.ts';
import type { Unterschrift } from '../language/fields.ts';

/** Values as XML and back. Every kind of field has one form, told in the schema by `xsd-types.ts`. */

const ENTITIES: { readonly [c: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const SPECIAL = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Text that stands for itself; characters that XML 1.0 can't hold are left out. */
export const escapeXml = (text: string): string =>
  SPECIAL.test(text)
    ? text
        .toWellFormed()
        .replace(/(?![\n\t\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
        .replace(/[&<>"\r]/g, (c) => ENTITIES[c] ?? c)
    : text;

export const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** Cents as euros: 123450 is '1234.50'. */
export function euros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Euros as cents, without the detour of a binary fraction. */
function cents(text: string): number {
  const [whole = '0', places = ''] = text.trim().split('.');
  const n = Number(`${whole.replace(/^[+-]/, '')}${places.padEnd(2, '0').slice(0, 2)}`);
  return text.trim().startsWith('-') && n !== 0 ? -n : n;
}

/** What a value is written as: money in euros, everything else as it is. */
export const isMoney = ({ field }: FieldPlan): boolean =>
  field.feldart === 'geld' || (field.feldart === 'berechnet' && field.format === 'geld');

/** The name of the elements in a field of several values. */
export const itemName = ({ field }: FieldPlan): string =>
  field.feldart === 'datei' ? 'datei' : field.feldart === 'laender' ? 'land' : 'wert';

function number(n: number): string {
  const text = String(n);
  return text.includes('e') ? n.toFixed(12).replace(/\.?0+$/, '') : text;
}

/** A value as the content of its element. */
export function toXml(plan: FieldPlan, value: unknown): string {
  if (Array.isArray(value)) {
    return value.map((v) => element(itemName(plan), escapeXml(String(v)))).join('');
  }
  if (plan.field.feldart === 'datei') return element('spaeter', 'true');
  if (plan.field.feldart === 'unterschrift') {
    const { name, zug } = value as Unterschrift;
    return (
      (name ? element('name', escapeXml(name)) : '') + (zug ? element('zug', escapeXml(zug)) : '')
    );
  }
  if (typeof value === 'number') return isMoney(plan) ? euros(value) : number(value);
  return escapeXml(String(value));
}

/** What a field's element holds: its text, and its child elements by name. */
export interface Content {
  readonly text: string;
  readonly children: readonly { readonly name: string; readonly text: string }[];
}

/** The value that a field's element holds. */
export function fromXml(plan: FieldPlan, { text, children }: Content): unknown {
  const { feldart, format } = plan.field;
  switch (feldart) {
    case 'mehrfach':
    case 'laender':
      return children.map((c) => c.text);
    case 'datei':
      return children.some((c) => c.name === 'spaeter') ? 'spaeter' : children.map((c) => c.text);
    case 'unterschrift':
      return Object.fromEntries(children.map((c) => [c.name, c.text]));
    case 'geld':
      return cents(text);
    case 'zahl':
      return Number(text);
    case 'jaNein':
    case 'bestaetigung':
      return text.trim() === 'true' || text.trim() === '1';
    case 'berechnet':
      if (format === 'geld') return cents(text);
      if (format === 'zahl') return Number(text);
      return format === 'jaNein' ? text.trim() === 'true' || text.trim() === '1' : text;
    default:
      return text;
  }
}
