import { sha512 } from '../hash.ts';
import { authenticationTag, decrypt, type PrivateKey } from '../jose/jwe.ts';
import type { AttachmentPurpose, Metadata } from '../metadata/types.ts';
import { differingParts } from '../set/tags.ts';
import type { AuthenticationTags, RejectionProblem } from '../set/types.ts';
import { checkMetadata, type Expected } from './check-metadata.ts';
import { type Instance, rejection } from './problems.ts';
import type { Received } from './subscriber.ts';

export type OpenOptions = Expected & {
  /** The private keys of the destination: the current one, and older ones while submissions may use them. */
  keys: readonly PrivateKey[];
  /** What is wrong with the data by their schema: empty if nothing. Says where and which rule, not the content. */
  checkData?: (bytes: Uint8Array, schemaUri: string) => Promise<string[]>;
};

export type OpenedAttachment = {
  id: string;
  purpose: AttachmentPurpose;
  mimeType: string;
  filename?: string;
  bytes: Uint8Array;
};

/** A submission in the clear, every duty of a subscriber done. */
export type Opened = {
  metadata: Metadata;
  data: { bytes: Uint8Array; schemaUri: string; mimeType: string };
  attachments: OpenedAttachment[];
  /** For the accept event. */
  tags: AuthenticationTags;
};

export type Opening = { ok: true; value: Opened } | { ok: false; problems: RejectionProblem[] };

const refused = (...problems: RejectionProblem[]) => ({ ok: false as const, problems });

/**
 * Does what a subscriber must before it accepts ("Prüfung der Einreichung"): compares the tags with
 * those of the verified submit event, decrypts, checks the metadata, the service, the schemas, the set
 * of attachments and all hashes. What is not right is named as the problems for a reject event.
 */
export async function openSubmission(
  received: Received,
  submitTags: AuthenticationTags,
  options: OpenOptions,
): Promise<Opening> {
  const tags = tagsOf(received);
  const differing = differingParts(tags, submitTags);
  if (differing.length > 0) {
    return refused(...differing.map((part) => rejection('incorrect-authentication-tag', at(part))));
  }
  const decrypted = await decrypt(received.encryptedMetadata, options.keys);
  if (!decrypted.ok)
    return refused(rejection('encryption-issue', 'metadata', decrypted.error.detail));
  const checked = checkMetadata(decrypted.value, received, options);
  if (!checked.ok) return checked;
  const metadata = checked.value;

  const data = await openData(received, metadata, options);
  if (!data.ok) return data;
  const attachments = await openAttachments(received, metadata, options.keys);
  if (!attachments.ok) return attachments;
  return { ok: true, value: { metadata, data: data.value, attachments: attachments.value, tags } };
}

function tagsOf(received: Received): AuthenticationTags {
  return {
    metadata: authenticationTag(received.encryptedMetadata),
    data: authenticationTag(received.encryptedData),
    attachments: Object.fromEntries(
      received.attachments.map(({ id, jwe }) => [id, authenticationTag(jwe)]),
    ),
  };
}

function at(part: string): Instance {
  return part === 'metadata' || part === 'data' ? part : `attachment:${part}`;
}

type Part<T> = { ok: true; value: T } | { ok: false; problems: RejectionProblem[] };

async function openData(
  received: Received,
  metadata: Metadata,
  { keys, checkData }: OpenOptions,
): Promise<Part<Opened['data']>> {
  const described = metadata.contentStructure.data;
  if (!described) return refused(rejection('missing-data', 'metadata'));
  const decrypted = await decrypt(received.encryptedData, keys);
  if (!decrypted.ok) return refused(rejection('encryption-issue', 'data', decrypted.error.detail));
  const { bytes, contentType } = decrypted.value;
  if (sha512(bytes) !== described.hash.content) return refused(rejection('hash-mismatch', 'data'));
  const { schemaUri, mimeType } = described.submissionSchema;
  if (contentType !== mimeType) {
    return refused(rejection('syntax-violation', 'data', `cty is not ${mimeType}`));
  }
  const violations = (await checkData?.(bytes, schemaUri)) ?? [];
  if (violations.length > 0) {
    return refused(...violations.slice(0, 10).map((v) => rejection('schema-violation', 'data', v)));
  }
  return { ok: true, value: { bytes, schemaUri, mimeType } };
}

async function openAttachments(
  received: Received,
  metadata: Metadata,
  keys: readonly PrivateKey[],
): Promise<Part<OpenedAttachment[]>> {
  const described = metadata.contentStructure.attachments;
  const ids = new Set(described.map(({ attachmentId }) => attachmentId));
  const there = new Map(received.attachments.map(({ id, jwe }) => [id, jwe]));
  if (ids.size !== described.length || [...there.keys()].some((id) => !ids.has(id))) {
    return refused(rejection('attachments-mismatch', 'metadata'));
  }
  const problems: RejectionProblem[] = [];
  const opened: OpenedAttachment[] = [];
  for (const { attachmentId: id, purpose, mimeType, hash, filename } of described) {
    const jwe = there.get(id);
    const decrypted = jwe === undefined ? undefined : await decrypt(jwe, keys);
    if (!decrypted) problems.push(rejection('missing-attachment', `attachment:${id}`));
    else if (!decrypted.ok) problems.push(rejection('encryption-issue', `attachment:${id}`));
    else if (sha512(decrypted.value.bytes) !== hash.content) {
      problems.push(rejection('hash-mismatch', `attachment:${id}`));
    } else {
      const { bytes } = decrypted.value;
      opened.push({
        id,
        purpose,
        mimeType,
        bytes,
        ...(filename === undefined ? {} : { filename }),
      });
    }
  }
  return problems.length > 0 ? refused(...problems) : { ok: true, value: opened };
}
