import { type Dokument, dokumente, type Form } from '@sozialplattform/forms';
import { today } from '../platform/time.ts';
import type { Submission, SubmissionContent } from './submission-store.ts';
import { answersNow } from './versions.ts';

/** The proofs that were promised for later when the application was sent. */
export function laterDocuments(
  form: Form | undefined,
  submission: Submission,
  content: SubmissionContent | null | undefined,
): Dokument[] {
  // Newer than the form: a release was taken back.
  if (!form || !content || submission.formVersion > form.antrag.version) return [];
  const answers = answersNow(form, submission, content);
  return dokumente(form, answers, today(submission.submittedAt)).filter(
    ({ zustand }) => zustand === 'spaeter',
  );
}
