import type { DeliveryState } from './schema.ts';
import type { Delivery } from './store.ts';
import type { Reached } from './transport.ts';

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
 * What is new of the states that a delivery has reached, with those that it passed on the way: none is
 * left out, none comes twice, and none is a step back.
 */
export function newStates(from: DeliveryState, reached: readonly Reached[]): Reached[] {
  let current = from;
  return reached.flatMap((each) => {
    const passed = statesBetween(current, each.state);
    current = passed.at(-1) ?? current;
    return passed.map((state) => (state === each.state ? each : { state, at: each.at }));
  });
}

/** The states from one to another, the last included; empty where that would be a step back, or none. */
function statesBetween(from: DeliveryState, to: DeliveryState): DeliveryState[] {
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

/** Problems in which the service's own log can not say any more whether the authority got it. */
const unanswerable: readonly (string | null)[] = ['outcome-unknown', 'other-content'];

/**
 * Whether a delivery does not get on, and nobody here knows if the authority has it. What the service took
 * is only in doubt once its log does not tell; what was seen in the log has arrived.
 */
export function isInDoubt({
  state,
  inDoubt,
  problem,
}: Pick<Delivery, 'state' | 'inDoubt' | 'problem'>): boolean {
  if (!inDoubt) return false;
  if (state === 'wartend') return problem !== null;
  return state === 'gesendet' && unanswerable.includes(problem);
}
