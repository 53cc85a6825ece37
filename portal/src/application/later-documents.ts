import { type Dokument, dokumente, type Form } from '@sozialplattform/forms';
import { today } from '../platform/time.ts';
import type { Submission, SubmissionContent } from './submission-store.ts';

/** The proofs that were promised for later when the application was sent. */
export function laterDocuments(
  form: Form | undefined,
  { submittedAt, formVersion }: Submission,
  content: SubmissionContent | null | undefined,
): Dokument[] {
  if (!form || !content || form.antrag.version !== formVersion) return [];
  return dokumente(form, content.answers, today(submittedAt)).filter(
    ({ zustand }) => zustand === 'spaeter',
  );
}
