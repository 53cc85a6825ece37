import { type Form, naechste } from '@sozialplattform/forms';
import type { DraftContent } from './draft-store.ts';

/**
 * The list that the last accepted page leads back to, since that page ended one of its items. Only the
 * person knows whether there is another to add, so the list is never open by itself.
 */
export function listToGoOnWith(
  form: Form,
  { answers, typed, page }: DraftContent,
  today: string,
): string | undefined {
  if (page === null || Object.hasOwn(typed, page)) return undefined;
  const next = naechste(form, answers, page, today);
  return next !== undefined && page.startsWith(`${next}/`) ? next : undefined;
}
