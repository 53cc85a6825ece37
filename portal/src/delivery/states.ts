import type { DeliveryState } from './schema.ts';

/** A delivery only moves forward; an exhausted one may still turn out to have arrived. */
const order: Record<DeliveryState, number> = {
  wartend: 0,
  gescheitert: 1,
  gesendet: 2,
  angekommen: 3,
  angenommen: 4,
  abgelehnt: 4,
};

/** Whether a delivery in one state may move to another. */
export function mayMove(from: DeliveryState, to: DeliveryState): boolean {
  return order[to] > order[from];
}

/** Seconds until an unanswered delivery is looked at again: soon at first, then every ten minutes. */
export function pollAfter(ageSeconds: number): number {
  if (ageSeconds < 60) return 2;
  if (ageSeconds < 3600) return 30;
  return 600;
}
