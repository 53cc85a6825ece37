import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../platform/database/index.ts';
import type { DeliveryClient, DeliveryServices } from './context.ts';
import { deliverLater } from './jobs.ts';
import { move } from './move.ts';
import { deliveryTable } from './schema.ts';
import { isHandedOver, isInDoubt, isOver } from './states.ts';
import { type Delivery, lockDelivery, note } from './store.ts';

/** Tells an operator why nothing was done. */
export class Refusal extends Error {
  override name = 'Refusal';
}

type Told = Pick<DeliveryClient, 'onStates'>;

/**
 * Takes up a delivery again that does not get on: it has its next turn at once. One that was given up waits
 * again; if it goes on failing it is given up again.
 * @param command `retry` goes on with the same submission; `resend` forgets how the service calls it, and
 * hands it over anew
 * @throws Refusal where there is no such delivery, nothing can happen to it any more, or `resend` would make
 * a second application
 */
export async function takeUp(
  tx: Tx,
  { jobs, client }: { jobs: DeliveryServices['jobs']; client: Told },
  submissionId: string,
  command: 'retry' | 'resend',
): Promise<void> {
  const delivery = await lockOpen(tx, submissionId);
  if (command === 'resend') refuseSecond(delivery);
  const { state: before } = delivery;
  const state = command === 'resend' || before === 'gescheitert' ? 'wartend' : before;
  const at = new Date();
  const [next] = await tx
    .update(deliveryTable)
    .set({
      ...(state === before ? {} : { state, stateAt: at }),
      ...(command === 'resend' ? { announced: null, inDoubt: false, problem: null } : {}),
      failures: 0,
      turn: sql`${deliveryTable.turn} + 1`,
    })
    .where(eq(deliveryTable.submissionId, submissionId))
    .returning();
  if (!next) throw new Error('a row that is locked is gone');
  await note(tx, submissionId, { event: command });
  if (state !== before) await client.onStates(tx, submissionId, [{ state, at }]);
  await deliverLater(jobs, tx, next);
}

/**
 * Ends a delivery that the service has forgotten: the authority says itself that it has the application.
 * @throws Refusal where there is no such delivery, it is over already, or was never handed over
 */
export async function acceptForAuthority(
  tx: Tx,
  client: Told,
  submissionId: string,
): Promise<void> {
  const { inDoubt } = await lockOpen(tx, submissionId);
  if (!inDoubt) throw new Refusal(`${submissionId} can not have arrived: it was not handed over.`);
  await note(tx, submissionId, { event: 'accepted' });
  await move(tx, client, submissionId, [{ state: 'angenommen', at: new Date() }]);
}

async function lockOpen(tx: Tx, submissionId: string): Promise<Delivery> {
  const known = z.uuid().safeParse(submissionId).success;
  const delivery = known ? await lockDelivery(tx, submissionId) : undefined;
  if (!delivery) throw new Refusal(`There is no delivery ${submissionId}.`);
  if (isOver(delivery.state))
    throw new Refusal(`${submissionId} is over: the authority's system said ${delivery.state}.`);
  return delivery;
}

/** @throws Refusal where the authority has the application, or may still get it without any help */
function refuseSecond(delivery: Delivery): void {
  const { submissionId, state, problem } = delivery;
  if (state === 'angekommen')
    throw new Refusal(`${submissionId} has arrived: the log of the service has proved it.`);
  if (problem === null)
    throw new Refusal(`${submissionId} gets on by itself: sent anew, it would arrive twice.`);
  if (isHandedOver(state) && !isInDoubt(delivery))
    throw new Refusal(`${submissionId} is with the service, and not in doubt: it is asked again.`);
}
