import { type Feldfehler, pruefe, rohwerteVon } from '@sozialplattform/forms';
import type { AtPage } from './context.ts';

/** What is wrong by now with answers that were right when they were stored, such as a day that has passed. */
export function outdated({ form, draft, path, page, today }: AtPage): readonly Feldfehler[] {
  const { answers, typed } = draft.content;
  if (page.fertig || Object.hasOwn(typed, path)) return [];
  const stored = new Set(
    page.felder.filter(({ wert }) => wert !== undefined).map(({ name }) => name),
  );
  if (stored.size === 0) return [];
  const judged = pruefe(form, path, rohwerteVon(page), answers, today);
  return judged && !judged.ok ? judged.fehler.filter(({ feld }) => stored.has(feld)) : [];
}
