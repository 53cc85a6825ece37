import type { Sender } from '@sozialplattform/fit-connect';
import type { Queryable } from '../../platform/database/index.ts';
import { isHandedOver } from '../states.ts';
import type { Reached, Transport } from '../transport.ts';
import { handOver } from './hand-over.ts';
import { observe } from './observe.ts';

export { openSender } from './sender.ts';

/** Delivery by FIT-Connect: the event log is read first, and a submission handed over only if it is not there. */
export function fitConnect(db: Queryable, sender: Sender): Transport {
  return async (delivery, load) => {
    const { announced, state } = delivery;
    const seen = announced && (await observe({ db, sender }, delivery, announced));
    if (seen?.kind === 'submitted') return seen.reached;
    // The log may lag behind; what was handed over is not handed over again.
    if (isHandedOver(state)) return [];
    const current = seen?.kind === 'forgotten' ? { ...delivery, announced: null } : delivery;
    const known = await handOver({ db, sender, delivery: current }, await load());
    const sent: Reached = { state: 'gesendet', at: new Date() };
    // What stands in the way of reading the log is met again in the next turn: here the hand-over counts.
    const arrived = await observe({ db, sender }, current, known).catch(() => undefined);
    return arrived?.kind === 'submitted' ? [sent, ...arrived.reached] : [sent];
  };
}
