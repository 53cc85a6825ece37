import {
  buildMetadata,
  checkOffer,
  commonMetadataVersion,
  encrypt,
  type FitConnectError,
  type OutgoingAttachment,
  type PublicKey,
  type Result,
  type Sender,
} from '@sozialplattform/fit-connect';
import type { Queryable } from '../../platform/database/index.ts';
import { today } from '../../platform/time.ts';
import type { Deliverable } from '../context.ts';
import type { AnnouncedDelivery } from '../schema.ts';
import { type Delivery, keepAnnounced } from '../store.ts';
import { DeliveryProblem } from '../transport.ts';
import { keepLastTags, keepTag } from './tags.ts';

type Out = { db: Queryable; sender: Sender; delivery: Delivery };

/**
 * Hands a submission over. What the service calls it, and the tags of all ciphertexts, are kept before
 * the step that needs them, so that after a crash at any point the same submission is gone on with, and
 * what arrived is recognised.
 * @throws DeliveryProblem
 */
export async function handOver(out: Out, content: Deliverable): Promise<void> {
  const { db, sender, delivery } = out;
  const destination = need(await sender.destination(delivery.destinationId));
  const schema = { schemaUri: content.schemaUri, mimeType: 'application/xml' as const };
  need(checkOffer(destination, delivery.service.identifier, schema));
  const version = need(commonMetadataVersion(destination.metadataVersions));
  const key = need(await sender.encryptionKey(destination));
  const known = delivery.announced ?? (await announce(out, content));

  const attachments = attachmentsOf(known, content);
  for (const attachment of attachments) await upload(out, known, key, attachment);
  const data = { bytes: content.xml, schema };
  const metadata = buildMetadata({
    version,
    service: delivery.service,
    data,
    attachments,
    reference: content.reference,
    applicationDate: today(delivery.createdAt),
  });
  const [encryptedMetadata, encryptedData] = await Promise.all([
    encrypt(Buffer.from(JSON.stringify(metadata)), key, 'application/json'),
    encrypt(data.bytes, key, data.schema.mimeType),
  ]);
  await keepLastTags(db, named(delivery, known), { encryptedMetadata, encryptedData });
  const result = await sender.submit(known.submissionId, { encryptedMetadata, encryptedData });
  unlessDone(result);
}

async function announce({ db, sender, delivery }: Out, content: Deliverable) {
  const pdf = crypto.randomUUID();
  const proofs = Object.fromEntries(content.proofs.map(({ id }) => [id, crypto.randomUUID()]));
  const announced = need(
    await sender.announce({
      destinationId: delivery.destinationId,
      publicService: delivery.service,
      announcedAttachments: [pdf, ...Object.values(proofs)],
    }),
  );
  const { submissionId, caseId } = announced;
  return keepAnnounced(db, delivery.submissionId, { submissionId, caseId, pdf, proofs });
}

async function upload(
  out: Out,
  known: AnnouncedDelivery,
  key: PublicKey,
  { id, bytes, mimeType }: OutgoingAttachment,
): Promise<void> {
  const jwe = await encrypt(bytes, key, mimeType);
  await keepTag(out.db, named(out.delivery, known), id, jwe);
  unlessDone(await out.sender.putAttachment(known.submissionId, id, jwe));
}

const named = ({ submissionId }: Delivery, known: AnnouncedDelivery) => ({
  submissionId,
  announcedId: known.submissionId,
});

function attachmentsOf(known: AnnouncedDelivery, content: Deliverable): OutgoingAttachment[] {
  const { reference, pdf, proofs } = content;
  const document: OutgoingAttachment = {
    id: known.pdf,
    purpose: 'form',
    mimeType: 'application/pdf',
    filename: `Antrag-${reference}.pdf`,
    bytes: pdf,
  };
  const uploads = proofs.map(({ id, mimeType, name: filename, bytes }): OutgoingAttachment => {
    const attachmentId = known.proofs[id];
    if (!attachmentId) throw new DeliveryProblem('proof-not-announced', true);
    return { id: attachmentId, purpose: 'attachment', mimeType, filename, bytes };
  });
  return [document, ...uploads];
}

/** 409: an earlier attempt came through. What it brought is for the event log to say. */
function unlessDone(result: Result<unknown>): void {
  if (!result.ok && result.error.status !== 409) need(result);
}

/** @throws DeliveryProblem with the code of the refusal */
export function need<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new DeliveryProblem(codeOf(result.error));
}

function codeOf({ code, status, problem }: FitConnectError): string {
  const type = problem?.type.split('/').at(-1);
  return [code, status, type].filter((each) => each !== undefined).join(' ');
}
