import type { Werte } from '../language/application.ts';
import type { Option, Vorbelegung } from '../language/field.ts';
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
 * Whether the form asks about the person who logs in: the options of a choice may tell by
 * `fuerAndere`. Undefined while that choice is open; true where the form has none.
 */
export function fragtNachAngemeldeten(form: Form, antworten: Werte): boolean | undefined {
  const telling = form.fields.find(
    ({ field, scope }) => scope.depth === 0 && Object.values(field.liste ?? {}).some(isForOthers),
  );
  if (!telling) return true;
  const chosen = new View(antworten, '').raw(telling, []);
  if (typeof chosen !== 'string') return undefined;
  return !isForOthers(telling.field.liste?.[chosen]);
}

const isForOthers = (option: Option | undefined): boolean =>
  typeof option === 'object' && option.fuerAndere === true;

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

/** The answers without those at these paths, as `uebernommen` names them. */
export function ohneUebernommene(form: Form, antworten: Werte, pfade: readonly string[]): Werte {
  return fed(form)
    .filter((field) => pfade.includes(field.path))
    .reduce(
      (left, field) =>
        changeScope(left, field.scope, [], ({ [field.id]: _taken, ...rest }) => rest),
      antworten,
    );
}
