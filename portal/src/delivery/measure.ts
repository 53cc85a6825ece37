import type { Queryable } from '../platform/database/index.ts';
import type { Measure } from '../platform/metrics.ts';
import { isInDoubt } from './states.ts';
import { openDeliveries, openStates } from './store.ts';

/** Where the deliveries are that did not end well yet, how many are in doubt, and how long the oldest waits. */
export function measureDeliveries(db: Queryable): Measure {
  return async () => {
    const open = await openDeliveries(db);
    const waiting = open.filter((each) => each.state === 'wartend' && !isInDoubt(each));
    return [
      {
        name: 'deliveries',
        help: 'Deliveries that the authority has not answered, or that were given up (gescheitert)',
        values: openStates.map((state) => ({
          labels: { state },
          value: sumOf(open.filter((each) => each.state === state)),
        })),
      },
      {
        name: 'deliveries_in_doubt',
        help: 'Deliveries that may have arrived, or not: somebody has to ask the authority',
        values: [{ value: sumOf(open.filter(isInDoubt)) }],
      },
      {
        name: 'deliveries_oldest_waiting_seconds',
        help: 'For how long the oldest has been waiting to be handed over; without those in doubt',
        values: [{ value: Math.max(0, ...waiting.map(({ seconds }) => seconds)) }],
      },
    ];
  };
}

function sumOf(groups: readonly { count: number }[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
