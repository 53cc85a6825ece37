import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../platform/database/index.ts';
import type { Services } from '../platform/services.ts';
import type { DeliveryServices } from './context.ts';
import { fitConnect, openSender } from './fit-connect/index.ts';
import { deliverLater, deliveryJobs } from './jobs.ts';
import { insertDelivery, type NewDelivery } from './store.ts';

export { connectDelivery, type Deliverable } from './context.ts';
export { measureDeliveries } from './measure.ts';
export { acceptForAuthority, Refusal, takeUp } from './operator.ts';
export { isOnline, serviceOf } from './service.ts';
export { isInDoubt } from './states.ts';
export { troubledDeliveries } from './store.ts';
export { DeliveryProblem, type Reached, type RefusalReason, refusalReasons } from './transport.ts';

/** Brings submissions to the authorities by FIT-Connect, each exactly once, and follows what becomes of them. */
export async function delivery(app: FastifyInstance, services: DeliveryServices): Promise<void> {
  deliveryJobs(services, fitConnect(services.db, openSender(services.config)), app.log);
}

/** Sends a submission on its way, in the transaction that makes it. */
export async function enqueue(
  jobs: Services['jobs'],
  tx: Queryable,
  delivery: NewDelivery,
): Promise<void> {
  await insertDelivery(tx, delivery);
  await deliverLater(jobs, tx, { submissionId: delivery.submissionId, turn: 0 });
}
