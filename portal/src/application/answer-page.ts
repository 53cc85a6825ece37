import {
  type Blatt,
  type Feldfehler,
  type Form,
  pruefe,
  type Weggefallen,
  wuerdeWegfallen,
} from '@sozialplattform/forms';
import type { FormBody } from '../platform/http/body.ts';
import type { DraftContent } from './draft-store.ts';
import { withoutTyped, withTyped } from './typed.ts';

/** What becomes of a posted page. The content is what to store in any case. */
export type PageOutcome =
  | { kind: 'saved'; content: DraftContent }
  | { kind: 'refused'; content: DraftContent; errors: readonly Feldfehler[] }
  /** The change makes other answers moot: say which, before it is made. */
  | { kind: 'drops'; content: DraftContent; dropped: readonly Weggefallen[] };

/**
 * Judges a posted page against the draft as it is now.
 * @param page applies and may be reached
 * @param confirmed the person was told what the change drops and wants it
 * @returns undefined when the page does not apply (any more)
 */
export function answerPage(
  form: Form,
  content: DraftContent,
  page: Blatt,
  body: FormBody,
  confirmed: boolean,
  today: string,
): PageOutcome | undefined {
  const typed = withTyped(content, page, body);
  const result = pruefe(form, page.pfad, body, content.answers, today);
  if (!result) return undefined;
  if (!result.ok) return { kind: 'refused', content: typed, errors: result.fehler };

  const dropped = wuerdeWegfallen(form, content.answers, result.antworten, today);
  if (dropped.length > 0 && !confirmed) return { kind: 'drops', content: typed, dropped };
  return { kind: 'saved', content: accepted(typed, page.pfad, result.antworten) };
}

/** Stores accepted answers: what was typed on the page before is settled by them. */
export function accepted(
  content: DraftContent,
  path: string,
  answers: Record<string, unknown>,
): DraftContent {
  const takenOver = content.takenOver.filter(
    (place) => asText(content.answers, place) === asText(answers, place),
  );
  return { ...withoutTyped(content, path), answers, takenOver, page: path };
}

/** The answer at a place such as 'vermieter.ort', to compare it. */
function asText(answers: Record<string, unknown>, place: string): string | undefined {
  const value = place
    .split('.')
    .reduce<unknown>(
      (held, name) => (held as Record<string, unknown> | undefined)?.[name],
      answers,
    );
  return JSON.stringify(value);
}
