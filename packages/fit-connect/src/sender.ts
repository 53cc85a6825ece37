import type { JWK } from 'jose';
import { type AuthenticationTags, type SecurityEvent, verifyEvent } from './events.ts';
import { authenticationTag, encrypt } from './jwe.ts';
import { checkKey } from './keys.ts';
import {
  type AttachmentContent,
  buildMetadata,
  commonVersion,
  type MetadataContent,
} from './metadata.ts';
import { ProtocolError } from './problem.ts';
import type { Service } from './service.ts';

export type Destination = {
  destinationId: string;
  status: string;
  encryptionKid: string;
  metadataVersions: readonly string[];
};

/** What identifies a submission at the service. */
export type Announced = { submissionId: string; caseId: string; destinationId: string };

/** A submission encrypted to its destination, ready to be handed over. */
export type Encrypted = {
  metadata: string;
  data: string;
  attachments: { id: string; jwe: string }[];
  tags: AuthenticationTags;
};

/**
 * An active destination and its encryption key, checked.
 * @throws ProtocolError `destination-inactive`, `unfit-key`
 */
export async function findDestination(
  service: Service,
  id: string,
): Promise<{ destination: Destination; key: JWK }> {
  const destination = JSON.parse(await service.submission(`/v2/destinations/${id}`)) as Destination;
  if (destination.status !== 'active')
    throw new ProtocolError('destination-inactive', `destination ${id} is ${destination.status}`);
  const kid = destination.encryptionKid;
  const key = JSON.parse(
    await service.submission(`/v2/destinations/${id}/keys/${encodeURIComponent(kid)}`),
  ) as JWK;
  checkKey(key, 'wrapKey', kid);
  return { destination, key };
}

/** Opens a submission at the service. What is announced and never submitted vanishes after a day. */
export async function announce(
  service: Service,
  destinationId: string,
  attachmentIds: readonly string[],
  publicService: { name: string; identifier: string },
): Promise<Announced> {
  const text = await service.submission('/v2/submissions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ destinationId, announcedAttachments: attachmentIds, publicService }),
  });
  const { submissionId, caseId } = JSON.parse(text) as Announced;
  return { submissionId, caseId, destinationId };
}

/** Encrypts a submission, each part for itself. */
export async function encryptSubmission(
  content: MetadataContent,
  { destination, key }: { destination: Destination; key: JWK },
): Promise<Encrypted> {
  const metadata = buildMetadata(content, commonVersion(destination.metadataVersions));
  const [metadataJwe, data, attachments] = await Promise.all([
    encrypt(new TextEncoder().encode(JSON.stringify(metadata)), key, 'application/json'),
    encrypt(content.data.bytes, key, content.data.mimeType),
    Promise.all(content.attachments.map((attachment) => encryptAttachment(attachment, key))),
  ]);
  return {
    metadata: metadataJwe,
    data,
    attachments,
    tags: {
      metadata: authenticationTag(metadataJwe),
      data: authenticationTag(data),
      attachments: Object.fromEntries(
        attachments.map(({ id, jwe }) => [id, authenticationTag(jwe)]),
      ),
    },
  };
}

async function encryptAttachment({ attachmentId, bytes, mimeType }: AttachmentContent, key: JWK) {
  return { id: attachmentId, jwe: await encrypt(bytes, key, mimeType) };
}

/** Uploads the attachments and submits. The last call is the one that counts. */
export async function handOver(
  service: Service,
  { submissionId }: Announced,
  encrypted: Encrypted,
): Promise<void> {
  for (const { id, jwe } of encrypted.attachments) {
    await service.submission(`/v2/submissions/${submissionId}/attachments/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/jose' },
      body: jwe,
    });
  }
  await service.submission(`/v2/submissions/${submissionId}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ encryptedMetadata: encrypted.metadata, encryptedData: encrypted.data }),
  });
}

/** The event log of a submission, every token verified, oldest first. */
export async function eventLog(service: Service, announced: Announced): Promise<SecurityEvent[]> {
  const text = await service.submission(`/v2/cases/${announced.caseId}/events?offset=0&limit=500`);
  const { eventLog: tokens } = JSON.parse(text) as { eventLog: string[] };
  const events = await Promise.all(
    tokens.map((token) => verifyEvent(token, service.issuerKey, announced)),
  );
  return events.sort((a, b) => a.issuedAt.getTime() - b.issuedAt.getTime());
}
