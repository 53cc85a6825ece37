import { type Form, pfadOhneEintrag } from '@sozialplattform/forms';
import type { FormBody } from '../platform/http/body.ts';
import type { DraftContent } from './draft-store.ts';

/** Keeps what was typed on a page until it is accepted. */
export function withTyped(content: DraftContent, path: string, body: FormBody): DraftContent {
  return { ...content, page: path, typed: { ...content.typed, [path]: answersIn(body) } };
}

/** Once an item of a list is removed, what was typed about it goes, and what is about later ones moves up with them. */
export function typedWithoutItem(
  form: Form,
  content: DraftContent,
  list: string,
  nr: number,
): DraftContent {
  const typed = Object.entries(content.typed).flatMap(([path, body]) => {
    const now = pfadOhneEintrag(form, path, list, nr);
    return now === undefined ? [] : [[now, body] as const];
  });
  return { ...content, typed: Object.fromEntries(typed) };
}

/** The inputs of the form's fields, without the page's own controls (their names begin with `_`). */
function answersIn(body: FormBody): FormBody {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('_')));
}
