import {
  checkKey,
  differingParts,
  type EventKeys,
  type EventKind,
  type SecurityEvent,
  setSchemaUri,
  signEvent,
  verifyEvent,
} from '@sozialplattform/fit-connect';
import type { ServiceContext } from './context.ts';
import type { StoredSubmission } from './store/submissions.ts';

/** The payload schema that this service speaks; the only one it takes, as the real one. */
export const payloadSchema = setSchemaUri('1.2.2');

/** A token by the service itself. */
export function serviceEvent(
  { url, key }: ServiceContext,
  submission: Pick<StoredSubmission, 'submissionId' | 'caseId'>,
  kind: EventKind,
  payload: object = {},
): Promise<string> {
  const { submissionId, caseId } = submission;
  return signEvent(
    {
      kind,
      jti: crypto.randomUUID(),
      issuer: url,
      submissionId,
      caseId,
      at: new Date(),
      schema: payloadSchema,
      payload,
    },
    key,
  );
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
