import { audit } from '../platform/audit/index.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Services } from '../platform/services.ts';
import { cameToNothing } from './again.ts';
import type { SubmissionState } from './schema.ts';
import { setSubmissionState } from './submission-store.ts';

type Come = { state: SubmissionState; at: Date; reason?: string };

/** Keeps for the person what the delivery says of a submission; tells them by mail where it came to nothing. */
export function followDelivery(jobs: Services['jobs']) {
  return async (tx: Tx, submissionId: string, states: readonly Come[]): Promise<void> => {
    const last = states.at(-1);
    if (!last) return;
    await setSubmissionState(tx, submissionId, states);
    const entry = { subject: 'submission', subjectId: submissionId, actor: 'system' } as const;
    await audit(tx, ...states.map(({ state }) => ({ ...entry, event: state })));
    if (cameToNothing(last.state)) {
      await jobs.add(tx, 'tell-of-refusal', { submissionId }, { maxAttempts: 12 });
    }
  };
}
