import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../platform/database/index.ts';
import type { DeliveryServices } from './context.ts';
import { deliverLater } from './jobs.ts';
import { type DeliveryState, deliveryTable } from './schema.ts';
import { isOver } from './states.ts';
import { type Delivery, lockDelivery, note } from './store.ts';

/** Tells an operator why nothing was done. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/**
 * Takes up a delivery again that does not get on: it has its next turn at once.
 * @param command `retry` goes on with the same submission; `resend` forgets how the service calls it, and
 * hands it over anew
 * @returns the state that it is in now: given up it is no more
 * @throws Refusal where there is no such delivery, or nothing can happen to it any more
 */
export async function takeUp(
  jobs: DeliveryServices['jobs'],
  tx: Tx,
  submissionId: string,
  command: 'retry' | 'resend',
): Promise<DeliveryState> {
  const { state } = await lockOpen(tx, submissionId);
  const waits = command === 'resend' || state === 'gescheitert';
  const [next] = await tx
    .update(deliveryTable)
    .set({
      ...(waits ? { state: 'wartend', stateAt: new Date() } : {}),
      ...(command === 'resend' ? { announced: null, inDoubt: false } : {}),
      failures: 0,
      turn: sql`${deliveryTable.turn} + 1`,
    })
    .where(eq(deliveryTable.submissionId, submissionId))
    .returning();
  if (!next) throw new Error('a row that is locked is gone');
  await note(tx, submissionId, { event: command });
  await deliverLater(jobs, tx, next);
  return next.state;
}

async function lockOpen(tx: Tx, submissionId: string): Promise<Delivery> {
  const known = z.uuid().safeParse(submissionId).success;
  const delivery = known ? await lockDelivery(tx, submissionId) : undefined;
  if (!delivery) throw new Refusal(`There is no delivery ${submissionId}.`);
  if (isOver(delivery.state))
    throw new Refusal(`${submissionId} is over: the authority's system said ${delivery.state}.`);
  return delivery;
}
