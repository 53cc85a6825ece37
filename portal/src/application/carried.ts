import { bereinige, type Form, fehlt, type Werte } from '@sozialplattform/forms';
import { today } from '../platform/time.ts';

/**
 * What of the answers that a person brings along begins a new draft: those to questions that the form
 * asks itself, that a login does not answer, and that the form takes.
 */
export function carriedInto(form: Form, carried: Werte): Werte {
  const asked = new Set(
    form.fields
      .filter(({ field, scope }) => scope.depth === 0 && field.vorbelegung === undefined)
      .map(({ id }) => id),
  );
  const brought = Object.fromEntries(Object.entries(carried).filter(([id]) => asked.has(id)));
  const refused = new Set(
    fehlt(form, brought, today()).flatMap(({ felder }) => felder.map(({ feld }) => feld)),
  );
  const kept = Object.entries(brought).filter(([id]) => !refused.has(id));
  return bereinige(form, Object.fromEntries(kept), today()).antworten;
}
