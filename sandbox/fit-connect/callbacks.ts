import { signCallback } from '@sozialplattform/fit-connect';
import type { Registration } from './store/authorities.ts';
import type { StoredSubmission } from './store/submissions.ts';

const type = 'https://schema.fitko.de/fit-connect/submission-api/callbacks/new-submissions';

/** Milliseconds for which a subscriber that was away is not called. */
const pause = 1000;

const awayUntil = new Map<string, number>();

/** Tells the subscriber of a new submission, once; it polls anyway, so a lost callback costs only time. */
export async function callBack(
  callback: Registration['callback'],
  { submissionId, caseId, destinationId }: StoredSubmission,
): Promise<void> {
  if (!callback || Date.now() < (awayUntil.get(callback.url) ?? 0)) return;
  const body = JSON.stringify({ type, submissions: [{ destinationId, submissionId, caseId }] });
  const timestamp = String(Math.floor(Date.now() / 1000));
  try {
    await fetch(callback.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'callback-timestamp': timestamp,
        'callback-authentication': signCallback(callback.secret, timestamp, body),
      },
      body,
      signal: AbortSignal.timeout(5000),
    });
  } catch {
    awayUntil.set(callback.url, Date.now() + pause);
  }
}
