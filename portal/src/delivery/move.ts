import type { Tx } from '../platform/database/index.ts';
import type { DeliveryClient } from './context.ts';
import { newStates } from './states.ts';
import { keepState, lockDelivery, note } from './store.ts';
import type { Reached } from './transport.ts';

/**
 * Moves a delivery to later states and tells the sender of each state on the way, all in one
 * transaction; never back, never twice.
 */
export async function move(
  tx: Tx,
  client: Pick<DeliveryClient, 'onStates'>,
  submissionId: string,
  reached: readonly Reached[],
): Promise<void> {
  const current = await lockDelivery(tx, submissionId);
  const states = current ? newStates(current.state, reached) : [];
  const last = states.at(-1);
  if (!last) return;
  await keepState(tx, { submissionId, ...last });
  await note(
    tx,
    submissionId,
    ...states.map(({ state, reason }) => ({ event: state, detail: reason })),
  );
  await client.onStates(tx, submissionId, states);
}
