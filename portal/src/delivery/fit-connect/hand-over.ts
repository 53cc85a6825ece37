import {
  type Announced,
  announce,
  type Encrypted,
  encryptSubmission,
  FitConnectError,
  findDestination,
  handOver,
  type Service,
} from '@sozialplattform/fit-connect/core';
import type { Queryable } from '../../platform/database/index.ts';
import { today } from '../../platform/time.ts';
import type { Deliverable } from '../context.ts';
import type { AnnouncedDelivery } from '../schema.ts';
import { type Delivery, keepAnnounced, keepAttempt, note } from '../store.ts';

/**
 * Brings a submission to the delivery service. Each step is stored before the next, so that after a
 * crash at any point the same submission is gone on with, and never a second one made.
 * @returns false when the service says that it was handed over before: the event log decides
 */
export async function deliver(
  db: Queryable,
  service: Service,
  delivery: Delivery,
  content: Deliverable,
): Promise<boolean> {
  const destination = await findDestination(service, delivery.destinationId);
  const known = delivery.announced ?? (await announceOnce(db, service, delivery, content));
  const encrypted = await encryptSubmission(contentOf(delivery, known, content), destination);
  await keepAttempt(db, delivery.submissionId, encrypted.tags);
  return submitOnce(service, announcedOf(delivery, known), encrypted);
}

export function announcedOf(delivery: Delivery, known: AnnouncedDelivery): Announced {
  return {
    submissionId: known.submissionId,
    caseId: known.caseId,
    destinationId: delivery.destinationId,
  };
}

async function announceOnce(
  db: Queryable,
  service: Service,
  delivery: Delivery,
  content: Deliverable,
): Promise<AnnouncedDelivery> {
  const pdf = crypto.randomUUID();
  const proofs = Object.fromEntries(content.proofs.map(({ id }) => [id, crypto.randomUUID()]));
  const ids = [pdf, ...Object.values(proofs)];
  const { submissionId, caseId } = await announce(
    service,
    delivery.destinationId,
    ids,
    delivery.service,
  );
  const known = { submissionId, caseId, pdf, proofs };
  await keepAnnounced(db, delivery.submissionId, known);
  await note(db, delivery.submissionId, 'announced', caseId);
  return known;
}

async function submitOnce(
  service: Service,
  announced: Announced,
  encrypted: Encrypted,
): Promise<boolean> {
  try {
    await handOver(service, announced, encrypted);
    return true;
  } catch (error) {
    if (error instanceof FitConnectError && error.status === 409) return false;
    throw error;
  }
}

function contentOf(delivery: Delivery, known: AnnouncedDelivery, content: Deliverable) {
  return {
    service: delivery.service,
    data: {
      bytes: content.xml,
      schemaUri: content.schemaUri,
      mimeType: 'application/xml' as const,
    },
    reference: content.reference,
    applicationDate: today(delivery.createdAt),
    attachments: [
      {
        attachmentId: known.pdf,
        purpose: 'form' as const,
        mimeType: 'application/pdf',
        filename: `Antrag-${content.reference}.pdf`,
        bytes: content.pdf,
      },
      ...content.proofs.map((proof) => ({
        attachmentId: known.proofs[proof.id] ?? '',
        purpose: 'attachment' as const,
        mimeType: proof.mimeType,
        filename: proof.name,
        bytes: proof.bytes,
      })),
    ],
  };
}
