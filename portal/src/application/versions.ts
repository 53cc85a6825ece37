import { type Antrag, type Form, type Werte, ziehUm } from '@sozialplattform/forms';
import type { Draft } from './draft-store.ts';
import type { Submission, SubmissionContent } from './submission-store.ts';

/**
 * A draft as the newest version of its form has it: a form that changed while somebody was filling it
 * in moves their answers. What was typed and not accepted is kept, page by page.
 */
export function currentVersion(antrag: Antrag, draft: Draft): Draft {
  if (draft.formVersion === antrag.version) return draft;
  const answers = ziehUm(antrag, draft.content.answers, draft.formVersion);
  return { ...draft, formVersion: antrag.version, content: { ...draft.content, answers } };
}

/** The answers that were sent, as the newest version of their form has them. */
export function answersNow(
  { antrag }: Form,
  { formVersion }: Pick<Submission, 'formVersion'>,
  { answers }: Pick<SubmissionContent, 'answers'>,
): Werte {
  return ziehUm(antrag, answers, formVersion);
}
