import { takeUp } from '../delivery/index.ts';
import { audit } from '../platform/audit/index.ts';
import type { Services } from '../platform/services.ts';
import { setSubmissionState } from './submission-store.ts';

/**
 * Takes up a delivery again as an operator says ({@link takeUp}), and lets the person see where it is now.
 * @throws Refusal where that can not be
 */
export async function operate(
  { db, jobs }: Pick<Services, 'db' | 'jobs'>,
  submissionId: string,
  command: 'retry' | 'resend',
): Promise<void> {
  await db.transaction(async (tx) => {
    const state = await takeUp(jobs, tx, submissionId, command);
    if (state !== 'wartend') return;
    await setSubmissionState(tx, submissionId, { state, at: new Date() });
    await audit(tx, {
      subject: 'submission',
      subjectId: submissionId,
      event: state,
      actor: 'system',
    });
  });
}
