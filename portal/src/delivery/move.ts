import type { Tx } from '../platform/database/index.ts';
import type { DeliveryClient } from './context.ts';
import { statesBetween } from './states.ts';
import { keepState, lockDelivery, note } from './store.ts';
import type { Reached } from './transport.ts';

/**
 * Moves a delivery to a later state and tells the sender of each state on the way, all in one
 * transaction; never back, never twice.
 * @returns whether it moved
 */
export async function move(
  tx: Tx,
  client: DeliveryClient,
  submissionId: string,
  { state, at, reason }: Reached,
): Promise<boolean> {
  const delivery = await lockDelivery(tx, submissionId);
  const states = delivery ? statesBetween(delivery.state, state) : [];
  for (const each of states) {
    const why = each === state && reason !== undefined ? { reason } : {};
    await keepState(tx, submissionId, each, at);
    await note(tx, submissionId, each, why.reason);
    await client.onState(tx, { submissionId, state: each, at, ...why });
  }
  return states.length > 0;
}
