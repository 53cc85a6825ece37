import {
  type PrivateKey,
  type RejectionProblem,
  type Subscriber,
  signEvent,
} from '@sozialplattform/fit-connect';
import type { Decision, Entry, Inbox } from './inbox.ts';

export type Desk = { subscriber: Subscriber; inbox: Inbox; signature: PrivateKey };

/** Signs the acceptance of an application. */
export function acceptance(desk: Desk, entry: Entry): Promise<Decision> {
  return decision(desk, entry, 'accept', { authenticationTags: entry.tags });
}

/** Signs the rejection of an application. */
export async function refusal(
  desk: Desk,
  entry: Entry,
  problems: RejectionProblem[],
): Promise<Decision> {
  return { ...(await decision(desk, entry, 'reject', { problems })), problems };
}

async function decision(
  { signature }: Desk,
  { submissionId, caseId, destinationId, eventSchema }: Entry,
  kind: Decision['kind'],
  payload: object,
): Promise<Decision> {
  const token = await signEvent(
    {
      kind,
      jti: crypto.randomUUID(),
      issuer: destinationId,
      submissionId,
      caseId,
      at: new Date(),
      schema: eventSchema,
      payload,
    },
    signature,
  );
  return { kind, token };
}

/**
 * Tells the service what was decided. Where it does not take that any more, its event log says
 * whether it has it already.
 */
export async function sendDecision({ subscriber, inbox }: Desk, entry: Entry): Promise<void> {
  const { decision: made, caseId } = entry;
  if (!made || entry.answeredAt) return;
  const posted = await subscriber.postEvent(caseId, made.token);
  if (!posted.ok) {
    if (posted.error.status !== 409) throw new Error(posted.error.detail);
    const log = await subscriber.events(entry);
    if (!log.ok) throw new Error(log.error.detail);
    const there = log.value.events.some(({ kind }) => kind === 'accept' || kind === 'reject');
    if (!there) throw new Error('the service takes no decision, but has none either');
  }
  await inbox.update({ ...entry, answeredAt: new Date().toISOString() });
}
