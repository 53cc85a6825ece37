import { bereinige, type Form, fehlt, type Werte } from '@sozialplattform/forms';
import { today } from '../platform/time.ts';

/**
 * A new draft's answers with those that the person brings along: only to questions that the form asks
 * itself and the login left open, and only if the form takes them.
 */
export function withCarried(form: Form, answers: Werte, carried: Werte): Werte {
  const asked = new Set(form.fields.filter(({ scope }) => scope.depth === 0).map(({ id }) => id));
  const fresh = Object.entries(carried).filter(([id]) => asked.has(id) && !(id in answers));
  const all = { ...answers, ...Object.fromEntries(fresh) };
  const refused = new Set(
    fehlt(form, all, today()).flatMap(({ felder }) => felder.map(({ feld }) => feld)),
  );
  const kept = Object.entries(all).filter(([id]) => id in answers || !refused.has(id));
  return bereinige(form, Object.fromEntries(kept), today()).antworten;
}
