import type { CryptoKey } from 'jose';
import {
  type AuthenticationTags,
  type EventProblem,
  sameTags,
  signEvent,
  verifyEvent,
} from './events.ts';
import { sha512 } from './hash.ts';
import { authenticationTag, decrypt } from './jwe.ts';
import type { Metadata } from './metadata.ts';
import { ProtocolError } from './problem.ts';
import type { Announced } from './sender.ts';
import type { Service } from './service.ts';

/** A destination's private keys and the names of their public halves. */
export type SubscriberKeys = { decryption: CryptoKey; signature: CryptoKey; signatureKid: string };

export type Received = {
  metadata: Metadata;
  data: Uint8Array;
  attachments: {
    id: string;
    filename: string;
    purpose: string;
    mimeType: string;
    bytes: Uint8Array;
  }[];
  tags: AuthenticationTags;
  /** Schema of the service's own events, to be mirrored in answers. */
  eventSchema: string;
};

/** Submissions that wait at a destination. */
export async function waiting(
  service: Service,
  destinationId: string,
  limit = 100,
): Promise<Announced[]> {
  const text = await service.submission(
    `/v2/submissions?destinationId=${destinationId}&offset=0&limit=${limit}`,
  );
  return (JSON.parse(text) as { submissions: Announced[] }).submissions;
}

/** Largest part of a submission in bytes, encrypted. */
const maxPart = 20_000_000;

/**
 * Fetches a submission and checks what a receiver must: the tags against the signed submit event,
 * decryption, metadata, hashes, that no attachment is missing or too much.
 * @param validateMetadata throws when the metadata do not fit their schema
 * @throws ProtocolError whose code is the suffix of the problem type to reject with
 */
export async function receive(
  service: Service,
  announced: Announced,
  keys: SubscriberKeys,
  validateMetadata: (metadata: unknown) => void = () => {},
): Promise<Received> {
  const path = `/v2/submissions/${announced.submissionId}`;
  const { encryptedMetadata, encryptedData, attachments } = JSON.parse(
    await service.submission(path, { maxBytes: maxPart }),
  ) as { encryptedMetadata: string; encryptedData: string; attachments: string[] };
  const parts = await Promise.all(
    attachments.map(async (id) => ({
      id,
      jwe: await service.submission(`${path}/attachments/${id}`, { maxBytes: maxPart }),
    })),
  );
  const tags: AuthenticationTags = {
    metadata: authenticationTag(encryptedMetadata),
    data: authenticationTag(encryptedData),
    attachments: Object.fromEntries(parts.map(({ id, jwe }) => [id, authenticationTag(jwe)])),
  };
  const eventSchema = await checkSubmitEvent(service, announced, tags);

  const metadata = await readMetadata(encryptedMetadata, keys, validateMetadata);
  const { plain: data, contentType } = await decrypt(encryptedData, keys.decryption);
  const { hash, submissionSchema } = metadata.contentStructure.data;
  if (sha512(data) !== hash.content) throw new ProtocolError('hash-mismatch', 'data');
  if (contentType !== submissionSchema.mimeType)
    throw new ProtocolError('unsupported-data-schema', 'data');
  return {
    metadata,
    data,
    attachments: await readAttachments(metadata, parts, keys),
    tags,
    eventSchema,
  };
}

async function checkSubmitEvent(
  service: Service,
  announced: Announced,
  tags: AuthenticationTags,
): Promise<string> {
  const text = await service.submission(`/v2/cases/${announced.caseId}/events?offset=0&limit=500`);
  const { eventLog } = JSON.parse(text) as { eventLog: string[] };
  for (const token of eventLog) {
    const event = await verifyEvent(token, service.issuerKey, announced);
    if (event.name !== 'submit') continue;
    if (!sameTags(event.authenticationTags, tags)) break;
    return event.schema;
  }
  throw new ProtocolError('incorrect-authentication-tag', 'not what was submitted');
}

async function readMetadata(
  jwe: string,
  keys: SubscriberKeys,
  validate: (metadata: unknown) => void,
): Promise<Metadata> {
  const { plain } = await decrypt(jwe, keys.decryption);
  let metadata: unknown;
  try {
    metadata = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch {
    throw new ProtocolError('syntax-violation', 'metadata');
  }
  try {
    validate(metadata);
  } catch {
    throw new ProtocolError('schema-violation', 'metadata');
  }
  const { contentStructure } = (metadata ?? {}) as Partial<Metadata>;
  if (!contentStructure?.data || !Array.isArray(contentStructure.attachments)) {
    throw new ProtocolError('schema-violation', 'metadata');
  }
  return metadata as Metadata;
}

async function readAttachments(
  metadata: Metadata,
  parts: readonly { id: string; jwe: string }[],
  keys: SubscriberKeys,
) {
  const described = metadata.contentStructure.attachments;
  const ids = new Set(parts.map(({ id }) => id));
  if (
    described.length !== ids.size ||
    described.some(({ attachmentId }) => !ids.has(attachmentId))
  ) {
    throw new ProtocolError('attachments-mismatch', 'attachments');
  }
  return Promise.all(
    parts.map(async ({ id, jwe }) => {
      const entry = described.find(({ attachmentId }) => attachmentId === id);
      const { plain } = await decrypt(jwe, keys.decryption);
      if (!entry || sha512(plain) !== entry.hash.content)
        throw new ProtocolError('hash-mismatch', `attachment:${id}`);
      const { filename, purpose, mimeType } = entry;
      return { id, filename, purpose, mimeType, bytes: plain };
    }),
  );
}

/** Tells the sender that the authority has the submission; the service then deletes its copy. */
export async function accept(
  service: Service,
  announced: Announced,
  received: Pick<Received, 'tags' | 'eventSchema'>,
  keys: SubscriberKeys,
  now: Date,
): Promise<void> {
  await answer(service, announced, keys, {
    name: 'accept',
    schema: received.eventSchema,
    issuedAt: now,
    authenticationTags: received.tags,
  });
}

/** Tells the sender that, and why, the authority can't take the submission. */
export async function reject(
  service: Service,
  announced: Announced,
  problems: readonly EventProblem[],
  eventSchema: string,
  keys: SubscriberKeys,
  now: Date,
): Promise<void> {
  await answer(service, announced, keys, {
    name: 'reject',
    schema: eventSchema,
    issuedAt: now,
    problems,
  });
}

type Answered = Pick<
  Parameters<typeof signEvent>[0],
  'name' | 'schema' | 'issuedAt' | 'authenticationTags' | 'problems'
>;

async function answer(
  service: Service,
  announced: Announced,
  keys: SubscriberKeys,
  event: Answered,
): Promise<void> {
  const { submissionId, caseId, destinationId } = announced;
  const token = await signEvent(
    { ...event, issuer: destinationId, submissionId, caseId },
    keys.signature,
    keys.signatureKid,
  );
  await service.submission(`/v2/cases/${caseId}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/jose' },
    body: token,
  });
}

const problemBase = 'https://schema.fitko.de/fit-connect/events/problems/';

/** A problem of the list that FIT-Connect keeps, for rejecting. */
export function problemOf(error: ProtocolError): EventProblem {
  return {
    type: `${problemBase}${error.code}`,
    title: error.code,
    detail: error.message,
    instance: error.message,
  };
}
