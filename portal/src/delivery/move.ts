import type { Tx } from '../platform/database/index.ts';
import type { DeliveryClient } from './context.ts';
import { statesBetween } from './states.ts';
import { keepState, lockDelivery, note } from './store.ts';
import type { Reached } from './transport.ts';

/**
 * Moves a delivery to later states and tells the sender of each state on the way, all in one
 * transaction; never back, never twice.
 */
export async function move(
  tx: Tx,
  client: DeliveryClient,
  submissionId: string,
  reached: readonly Reached[],
): Promise<void> {
  let current = (await lockDelivery(tx, submissionId))?.state;
  if (!current) return;
  for (const { state, at, reason } of reached) {
    for (const each of statesBetween(current, state)) {
      const why = each === state && reason !== undefined ? { reason } : {};
      await keepState(tx, submissionId, each, at);
      await note(tx, submissionId, each, why.reason);
      await client.onState(tx, { submissionId, state: each, at, ...why });
      current = each;
    }
  }
}
