import { sha512 } from '../hash.ts';
import type { AttachmentPurpose, SubmissionSchema } from './types.ts';
import { type MetadataVersion, metadataSchemaUri } from './versions.ts';

export type OutgoingAttachment = {
  /** UUID version 4, unique in the submission. */
  id: string;
  purpose: AttachmentPurpose;
  mimeType: string;
  filename?: string;
  description?: string;
  bytes: Uint8Array;
};

export type MetadataInput = {
  version: MetadataVersion;
  service: { identifier: string; name: string };
  data: { bytes: Uint8Array; schema: SubmissionSchema };
  attachments: readonly OutgoingAttachment[];
  /** What the sender calls the application, for questions outside of FIT-Connect. */
  reference?: string;
  /** Day of the application, `YYYY-MM-DD`. */
  applicationDate?: string;
};

/**
 * Metadata 1.x of a submission, ready for JSON. Only members of version 1.0.0 are used; every later
 * 1.x takes them. Hashes are over the plaintext.
 */
export function buildMetadata(input: MetadataInput): object {
  const { version, service, data, attachments, reference, applicationDate } = input;
  const references = {
    ...(reference === undefined ? {} : { senderReference: reference }),
    ...(applicationDate === undefined ? {} : { applicationDate }),
  };
  return {
    $schema: metadataSchemaUri(version),
    publicServiceType: { identifier: service.identifier, name: service.name },
    contentStructure: {
      data: { hash: hashOf(data.bytes), submissionSchema: data.schema },
      attachments: attachments.map(({ id, bytes, ...described }) => ({
        ...described,
        attachmentId: id,
        hash: hashOf(bytes),
      })),
    },
    ...(Object.keys(references).length > 0 ? { additionalReferenceInfo: references } : {}),
  };
}

function hashOf(bytes: Uint8Array) {
  return { type: 'sha512', content: sha512(bytes) };
}
