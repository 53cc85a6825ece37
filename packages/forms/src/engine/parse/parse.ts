import type { FieldPlan, Index } from '../plan.ts';
import { withoutSlip } from '../signature.ts';
import { LIMITS } from '../value.ts';
import type { View } from '../view.ts';
import { parseDay, parseMonth, type Span } from './date.ts';
import { identifierParsers } from './identifier.ts';
import {
  broken,
  clean,
  type Eingaben,
  EMPTY,
  type Parsed,
  several,
  single,
  value,
} from './inputs.ts';
import { parseMoney, parseNumber } from './number.ts';

const YES = new Set(['ja', 'true', '1', 'on']);
const NO = new Set(['nein', 'false', '0']);

function yesNo(text: string): Parsed {
  if (YES.has(text)) return value(true);
  return NO.has(text) ? value(false) : broken('keineAuswahl');
}

function list(values: readonly string[]): Parsed {
  return values.length === 0 ? EMPTY : value(values);
}

function files(inputs: Eingaben, name: string): Parsed {
  const ids = several(inputs, name);
  if (ids.length > 0) return value(ids);
  return single(inputs, `${name}-spaeter`) === '' ? EMPTY : value('spaeter');
}

function signature(inputs: Eingaben, name: string): Parsed {
  const signed = clean(single(inputs, name));
  const zug = single(inputs, `${name}-zug`).trim();
  if (signed === '' && zug === '') return EMPTY;
  const given = { ...(signed === '' ? {} : { name: signed }), ...(zug === '' ? {} : { zug }) };
  return value(withoutSlip(given, LIMITS.zug));
}

/** Fields of one input, from what was typed, which is not empty. */
function typed(plan: FieldPlan, text: string, raw: string): Parsed {
  const { field } = plan;
  switch (field.feldart) {
    case 'langtext':
      return value(clean(raw, 'many'));
    case 'zahl':
      return parseNumber(text, field.label, field.nachkommastellen ?? 0);
    case 'geld':
      return parseMoney(text);
    case 'jaNein':
      return yesNo(text);
    case 'land':
      return value(text.toUpperCase());
    default:
      return identifierParsers[field.feldart]?.(text) ?? value(text);
  }
}

/**
 * Reads a field's inputs into a value of its type. The value may still break the field's limits;
 * `faultOf` judges those.
 */
export function parse(plan: FieldPlan, inputs: Eingaben, view: View, index: Index): Parsed {
  const { id, field } = plan;
  const span = (): Span => ({
    heute: view.heute,
    min: plan.from?.(view, index),
    max: plan.to?.(view, index),
  });
  switch (field.feldart) {
    case 'datum':
      return parseDay(inputs, id, field.label, span());
    case 'monat':
      return parseMonth(inputs, id, span());
    case 'mehrfach':
      return list(several(inputs, id));
    case 'laender':
      return list(several(inputs, id).map((c) => c.toUpperCase()));
    case 'datei':
      return files(inputs, id);
    case 'unterschrift':
      return signature(inputs, id);
    case 'bestaetigung':
      return YES.has(clean(single(inputs, id))) ? value(true) : EMPTY;
    default: {
      const raw = single(inputs, id);
      const text = clean(raw);
      return text === '' ? EMPTY : typed(plan, text, raw);
    }
  }
}
