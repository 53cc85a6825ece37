import type { Werte } from '../language/application.ts';
import type { Vorbelegung } from '../language/field.ts';
import { changeScope } from './change.ts';
import type { FieldPlan, Form } from './plan.ts';
import { faultOf } from './value.ts';
import { View } from './view.ts';

/** What a login knows, as values of the fields' types: dates ISO, countries as codes. */
export type Quelle = { readonly [K in Vorbelegung]?: unknown };

const fed = (form: Form): FieldPlan[] =>
  form.fields.filter((f) => f.field.vorbelegung !== undefined && f.scope.depth === 0);

const from = ({ field }: FieldPlan, source: Quelle): unknown =>
  field.vorbelegung === undefined ? undefined : source[field.vorbelegung];

/**
 * Fills what the login knows into questions that have no answer yet. A value that the field would
 * not take is left out.
 */
export function uebernehme(form: Form, antworten: Werte, quelle: Quelle, heute: string): Werte {
  let filled = antworten;
  for (const field of fed(form)) {
    const view = new View(filled, heute);
    const value = from(field, quelle);
    if (value === undefined || value === null || view.raw(field, []) !== undefined) continue;
    if (faultOf(field, value, view, [])) continue;
    filled = changeScope(filled, field.scope, [], (old) => ({ ...old, [field.id]: value }));
  }
  return filled;
}

/** The paths ('vorname', 'vermieter.ort') of answers that are as the login says: "übernommen". */
export function uebernommen(
  form: Form,
  antworten: Werte,
  quelle: Quelle,
  heute: string,
): Set<string> {
  const view = new View(antworten, heute);
  const same = fed(form).filter((field) => {
    const value = from(field, quelle);
    return value !== undefined && JSON.stringify(view.raw(field, [])) === JSON.stringify(value);
  });
  return new Set(same.map((field) => field.path));
}
