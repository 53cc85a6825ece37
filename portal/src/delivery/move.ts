import type { DeliveryContext, StateChange } from './context.ts';
import { mayMove } from './states.ts';
import { keepState, lockDelivery, note } from './store.ts';

/** Moves a delivery to a later state and tells the sender in the same transaction; never back, never twice. */
export async function move({ db, client }: DeliveryContext, change: StateChange): Promise<void> {
  await db.transaction(async (tx) => {
    const delivery = await lockDelivery(tx, change.submissionId);
    if (!delivery || !mayMove(delivery.state, change.state)) return;
    await keepState(tx, change.submissionId, change.state, change.at);
    await note(tx, change.submissionId, change.state, change.reason);
    await client().onState(tx, change);
  });
}
