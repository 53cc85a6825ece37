import {
  checkKey,
  differingParts,
  type EventKeys,
  type EventKind,
  type NewEvent,
  type SecurityEvent,
  setSchemaUri,
  signEvent,
  verifyEvent,
} from '@sozialplattform/fit-connect';
import type { ServiceContext } from './context.ts';
import type { StoredSubmission } from './store/submissions.ts';

/** The payload schema that this service speaks; the only one it takes, as the real one. */
export const payloadSchema = setSchemaUri('1.2.2');

/**
 * An entry of the log: a token, or what the service says itself and signs when somebody first reads it.
 * Signing takes longer than all else the service does, on the machine that it shares with the portal.
 */
export type LogEntry = string | (Omit<NewEvent, 'at'> & { at: string });

/** What the service itself says of a submission, now. */
export function serviceEvent(
  { url }: ServiceContext,
  { submissionId, caseId }: Pick<StoredSubmission, 'submissionId' | 'caseId'>,
  kind: EventKind,
  payload: object = {},
): LogEntry {
  return {
    kind,
    jti: crypto.randomUUID(),
    issuer: url,
    submissionId,
    caseId,
    at: new Date().toISOString(),
    schema: payloadSchema,
    payload,
  };
}

/** The tokens of a submission's log, oldest first. Each is signed once and kept. */
export async function tokensOf(
  { submissions, key }: ServiceContext,
  submissionId: string,
): Promise<string[]> {
  return submissions.inTurn(submissionId, async () => {
    const submission = submissions.find(submissionId);
    const entries = submission?.events ?? [];
    const tokens = await Promise.all(
      entries.map((entry) =>
        typeof entry === 'string' ? entry : signEvent({ ...entry, at: new Date(entry.at) }, key),
      ),
    );
    const signed = entries.some((entry) => typeof entry !== 'string');
    if (submission && signed) submissions.save({ ...submission, events: tokens });
    return tokens;
  });
}

/**
 * Verifies what a subscriber wants in the event log.
 * @returns the event, or why it is refused
 */
export async function subscriberEvent(
  { authorities }: ServiceContext,
  submission: StoredSubmission,
  token: string,
): Promise<SecurityEvent | string> {
  const now = new Date();
  const missing = { ok: false as const, error: { code: 'key-unknown' as const, detail: 'no key' } };
  const keys: EventKeys = {
    service: async () => missing,
    async destination(id, kid) {
      const key = authorities.of(id)?.keys.find((each) => each.kid === kid);
      return key ? checkKey(key, 'signature', kid, { mode: 'test' }, now) : missing;
    },
  };
  const event = await verifyEvent(token, { ...submission, now }, keys);
  if (!event.ok) return event.error.detail;
  const { kind, schema, authenticationTags } = event.value;
  if (kind !== 'accept' && kind !== 'reject') return 'a subscriber accepts or rejects';
  if (schema !== payloadSchema) return 'Payload Schema not supported';
  const differing =
    kind === 'accept' && submission.tags && authenticationTags
      ? differingParts(submission.tags, authenticationTags)
      : [];
  return differing.length > 0 ? `authenticationTags differ: ${differing.join(', ')}` : event.value;
}
