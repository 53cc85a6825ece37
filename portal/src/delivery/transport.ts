import type { Deliverable } from './context.ts';
import type { DeliveryState } from './schema.ts';
import type { Delivery } from './store.ts';

/** Why an authority's side refused an application: kinds, which the sender words for the person who applied. */
export const refusalReasons = [
  'changed',
  'not-decrypted',
  'unreadable',
  'unfamiliar',
  'no-service',
  'not-offered',
  'wrong-files',
  'missing-file',
  'missing-data',
  'no-reply',
  'technical',
  'unknown',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** A state that a delivery has reached, and when; why, where the authority refused. */
export type Reached = { state: DeliveryState; at: Date; reason?: RefusalReason };

/**
 * One way to authorities. Brings a delivery one step further and says what it has reached; called
 * again and again, also after a crash in the middle of an earlier call and at the same time on another
 * node, and still hands over once. Nothing new to say is an empty list.
 * @throws DeliveryProblem where the step did not work
 */
export type Transport = (
  delivery: Delivery,
  load: () => Promise<Deliverable>,
) => Promise<Reached[]>;

/** Why a step did not work: a code without anything that was sent. */
export class DeliveryProblem extends Error {
  override name = 'DeliveryProblem';
  readonly code: string;
  /** Trying again would not help, or could deliver twice: somebody has to look at it. */
  readonly final: boolean;

  constructor(code: string, final = false) {
    super(code);
    this.code = code;
    this.final = final;
  }
}
