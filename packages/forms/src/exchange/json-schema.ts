import type { FieldPlan, Form, ScopePlan } from '../engine/plan.ts';
import { LIMITS, maxLength } from '../engine/value.ts';
import { memberRequired, namespace } from './schema-model.ts';

/** A JSON Schema, as far as a form needs it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const defined = (schema: { [keyword: string]: unknown }): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([, v]) => v !== undefined));

const fixed = (value: number | unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

const list = (items: JsonSchema, maxItems: number): JsonSchema => ({
  type: 'array',
  items,
  minItems: 1,
  maxItems,
  uniqueItems: true,
});

const file: JsonSchema = { type: 'string', pattern: '^[\\w-]{1,64}$' };
const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const country: JsonSchema = { type: 'string', pattern: '^[A-Z]{2}$' };

function numeric({ field }: FieldPlan): JsonSchema {
  const whole = field.feldart === 'geld' || !field.nachkommastellen;
  return defined({
    type: whole ? 'integer' : 'number',
    minimum: field.feldart === 'geld' ? (fixed(field.ab) ?? 0) : fixed(field.ab),
    maximum: fixed(field.bis),
  });
}

const DERIVED: { readonly [format: string]: JsonSchema } = {
  geld: { type: 'integer' },
  zahl: { type: 'number' },
  datum: day,
  jaNein: { type: 'boolean' },
  text: { type: 'string' },
};

function filesOf({ field }: FieldPlan): JsonSchema {
  const ids = list(file, field.hoechstens ?? LIMITS.dateien);
  return field.nachreichbar ? { anyOf: [ids, { const: 'spaeter' }] } : ids;
}

function typeOf(plan: FieldPlan): JsonSchema {
  const { field, options } = plan;
  const values = options.map((o) => o.wert);
  switch (field.feldart) {
    case 'zahl':
    case 'geld':
      return numeric(plan);
    case 'datum':
      return day;
    case 'monat':
      return { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' };
    case 'auswahl':
      return { enum: values };
    case 'mehrfach':
      return list({ enum: values }, values.length);
    case 'jaNein':
      return { type: 'boolean' };
    case 'jaNeinWeissNicht':
      return { enum: ['ja', 'nein', 'weissNicht'] };
    case 'bestaetigung':
      return { const: true };
    case 'land':
      return country;
    case 'laender':
      return list(country, field.hoechstens ?? LIMITS.laender);
    case 'datei':
      return filesOf(plan);
    case 'unterschrift': {
      const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
      const properties = { name: text(LIMITS.text), zug: text(LIMITS.zug) };
      return { type: 'object', properties, minProperties: 1, additionalProperties: false };
    }
    case 'berechnet':
      return DERIVED[field.format ?? 'text'] ?? {};
    default:
      return { type: 'string', minLength: field.minLaenge ?? 1, maxLength: maxLength(field) };
  }
}

function property(m: FieldPlan | ScopePlan): JsonSchema {
  if (m.kind === 'feld') {
    const type = typeOf(m);
    const title = m.field.label;
    return m.field.optional ? { title, anyOf: [type, { type: 'null' }] } : { title, ...type };
  }
  if (!m.repeater) return object(m.content);
  const { titel, mindestens = 0, hoechstens } = m.repeater;
  const items = object(m.content);
  return { title: titel, type: 'array', items, minItems: mindestens, maxItems: hoechstens };
}

function object(members: readonly (FieldPlan | ScopePlan)[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(members.map((m) => [m.id, property(m)])),
    required: members.filter(memberRequired).map((m) => m.id),
    additionalProperties: false,
  };
}

/** The JSON Schema (2020-12) of what `alsJson` writes. Money is in cents. */
export function jsonSchema(form: Form): JsonSchema {
  const { leistung, version, titel } = form.antrag;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: namespace(form),
    title: titel,
    type: 'object',
    properties: {
      leistung: { const: leistung },
      version: { const: version },
      antworten: object(form.root.content),
    },
    required: ['leistung', 'version', 'antworten'],
    additionalProperties: false,
  };
}
