import { openService } from '@sozialplattform/fit-connect/core';
import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../platform/database/index.ts';
import type { Services } from '../platform/services.ts';
import { clientOf } from './context.ts';
import { deliveryJobs, maxAttempts } from './jobs.ts';
import { findDelivery, insertDelivery, type NewDelivery } from './store.ts';

export { connectDelivery, type Deliverable, type StateChange } from './context.ts';

/** Brings submissions to the authorities by FIT-Connect, each exactly once, and follows what becomes of them. */
export async function delivery(_app: FastifyInstance, services: Services): Promise<void> {
  const {
    authUrl: tokenUrl,
    submissionApi,
    destinationApi,
    clientId,
    clientSecret,
  } = services.config.fitConnect;
  const service = openService(
    { submissionApi, destinationApi },
    { tokenUrl, clientId, clientSecret },
  );
  deliveryJobs({ ...services, service, client: () => clientOf(services) });
}

/** Sends a submission on its way, in the transaction that makes it. */
export async function enqueue(
  jobs: Services['jobs'],
  tx: Queryable,
  delivery: NewDelivery,
): Promise<void> {
  await insertDelivery(tx, delivery);
  const { submissionId } = delivery;
  await jobs.add(tx, 'deliver', { submissionId }, { key: `deliver:${submissionId}`, maxAttempts });
}

/** Whether the authority has a submission, so that the portal's copy may go. */
export async function deletable(db: Queryable, submissionId: string): Promise<boolean> {
  return (await findDelivery(db, submissionId))?.state === 'angenommen';
}
