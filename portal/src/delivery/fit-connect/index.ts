import type { Sender } from '@sozialplattform/fit-connect';
import type { Queryable } from '../../platform/database/index.ts';
import { isHandedOver } from '../states.ts';
import type { Transport } from '../transport.ts';
import { handOver } from './hand-over.ts';
import { observe } from './observe.ts';

export { openSender } from './sender.ts';

/**
 * Delivery by FIT-Connect: the event log is read first, and a submission handed over only if it is not there.
 * What the log says of a submission handed over just now is for the next turn.
 */
export function fitConnect(db: Queryable, sender: Sender): Transport {
  return async (delivery, load) => {
    const { announced, state } = delivery;
    const seen = announced && (await observe({ db, sender }, delivery, announced));
    if (seen?.kind === 'submitted') return seen.reached;
    // The log may lag behind; what was handed over is not handed over again.
    if (isHandedOver(state)) return [];
    const current = seen?.kind === 'forgotten' ? { ...delivery, announced: null } : delivery;
    await handOver({ db, sender, delivery: current }, await load());
    return [{ state: 'gesendet', at: new Date() }];
  };
}
