import { sha512 } from './hash.ts';
import { ProtocolError } from './problem.ts';

export type AttachmentContent = {
  attachmentId: string;
  /** `form`: the application as a document; `attachment`: a proof. */
  purpose: 'form' | 'attachment';
  mimeType: string;
  filename: string;
  bytes: Uint8Array;
};

export type MetadataContent = {
  service: { identifier: string; name: string };
  data: { bytes: Uint8Array; schemaUri: string; mimeType: 'application/xml' | 'application/json' };
  attachments: readonly AttachmentContent[];
  /** The sender's own number of the application. */
  reference: string;
  /** YYYY-MM-DD. */
  applicationDate: string;
};

const known = ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.5.0'];

/**
 * The highest version of the metadata schema that both sides know.
 * @throws ProtocolError `metadata-version` when there is none
 */
export function commonVersion(accepted: readonly string[]): string {
  const version = known.findLast((each) => accepted.includes(each));
  if (!version)
    throw new ProtocolError('metadata-version', `no common version with ${accepted.join(', ')}`);
  return version;
}

/** The encrypted description of a submission, metadata schema 1.x. */
export function buildMetadata(content: MetadataContent, version: string) {
  const { service, data, attachments, reference, applicationDate } = content;
  return {
    $schema: `https://schema.fitko.de/fit-connect/metadata/${version}/metadata.schema.json`,
    publicServiceType: service,
    contentStructure: {
      data: {
        hash: { type: 'sha512', content: sha512(data.bytes) },
        submissionSchema: { schemaUri: data.schemaUri, mimeType: data.mimeType },
      },
      attachments: attachments.map(({ attachmentId, purpose, mimeType, filename, bytes }) => ({
        attachmentId,
        purpose,
        mimeType,
        filename,
        hash: { type: 'sha512', content: sha512(bytes) },
      })),
    },
    additionalReferenceInfo: { senderReference: reference, applicationDate },
  };
}

export type Metadata = ReturnType<typeof buildMetadata>;
