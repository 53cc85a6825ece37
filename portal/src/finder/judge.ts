import { type Antworten, fragen, pruefeAntworten } from '@sozialplattform/eligibility';
import type { Posted } from './read-answers.ts';

/** A message at a question, by its key in the texts of the rules. */
export type Problem = { field: keyof Antworten; key: string };

/**
 * Checks what was posted. What is wrong is left out of the answers, so that the rest can be worked with.
 */
export function judge(posted: Posted, day: string): { answers: Antworten; problems: Problem[] } {
  const checked = pruefeAntworten(posted, day);
  if (checked.ok) return { answers: checked.antworten, problems: [] };
  const problems = checked.fehler.flatMap(({ feld, schluessel }): Problem[] => {
    const question = fragen.find(({ id }) => feld === id || feld.startsWith(`${id}.`));
    return question ? [{ field: question.id, key: schluessel }] : [];
  });
  const wrong = new Set<string>(problems.map(({ field }) => field));
  const rest = Object.fromEntries(Object.entries(posted).filter(([id]) => !wrong.has(id)));
  const again = pruefeAntworten(rest, day);
  return { answers: again.ok ? again.antworten : {}, problems };
}
