import type { DeliveryState } from './schema.ts';

/** A delivery only moves forward; one given up may still turn out to have arrived. */
const order: Record<DeliveryState, number> = {
  wartend: 0,
  gescheitert: 1,
  gesendet: 2,
  angekommen: 3,
  angenommen: 4,
  abgelehnt: 4,
};

const way: readonly DeliveryState[] = ['gesendet', 'angekommen'];

/**
 * The states a delivery passes from one to another, the last included: none is left out. Empty where
 * that would be a step back, or none.
 */
export function statesBetween(from: DeliveryState, to: DeliveryState): DeliveryState[] {
  if (order[to] <= order[from]) return [];
  return [...way.filter((each) => order[each] > order[from] && order[each] < order[to]), to];
}

/** Whether nothing more can happen to a delivery. */
export function isOver(state: DeliveryState): boolean {
  return order[state] === order.angenommen;
}

/** Whether the delivery service has the submission, so that it must not be handed over again. */
export function isHandedOver(state: DeliveryState): boolean {
  return order[state] >= order.gesendet;
}
