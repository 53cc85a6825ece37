import type { EventLog, SecurityEvent, Sender } from '@sozialplattform/fit-connect';
import type { Queryable } from '../../platform/database/index.ts';
import type { AnnouncedDelivery } from '../schema.ts';
import { type Delivery, endDoubt, forgetAnnounced } from '../store.ts';
import { DeliveryProblem, type Reached } from '../transport.ts';
import { need } from './hand-over.ts';
import { reasonOf } from './reasons.ts';
import { isOurs } from './tags.ts';

/** What the service knows of an announced submission. */
export type Observed =
  /** It was submitted; from there on the log tells all. */
  | { kind: 'submitted'; reached: Reached[] }
  /** It waits for the rest. */
  | { kind: 'incomplete' }
  /** The service has forgotten it; a new one may be announced. */
  | { kind: 'forgotten' };

/**
 * Reads what the verified event log says.
 * @throws DeliveryProblem `other-content` where what arrived was not made here, `outcome-unknown`
 * where the service has forgotten a submission that may have been delivered
 */
export async function observe(
  { db, sender }: { db: Queryable; sender: Sender },
  delivery: Delivery,
  announced: AnnouncedDelivery,
): Promise<Observed> {
  const { submissionId, destinationId } = delivery;
  const log = await sender.events({ ...announced, destinationId });
  if (!log.ok && log.error.status === 404) {
    if (delivery.inDoubt) throw new DeliveryProblem('outcome-unknown', true);
    await forgetAnnounced(db, submissionId, announced);
    return { kind: 'forgotten' };
  }
  const { events } = need<EventLog>(log);
  const submitted = events.find(({ kind }) => kind === 'submit');
  if (!submitted) {
    if (delivery.inDoubt) await endDoubt(db, submissionId);
    if (!events.some(({ kind }) => kind === 'delete')) return { kind: 'incomplete' };
    await forgetAnnounced(db, submissionId, announced);
    return { kind: 'forgotten' };
  }
  if (!(await ours(db, announced, submitted))) throw new DeliveryProblem('other-content', true);
  const reached: Reached[] = [{ state: 'angekommen', at: submitted.at }];
  for (const event of events) {
    if (event.kind === 'accept' && (await ours(db, announced, event))) {
      reached.push({ state: 'angenommen', at: event.at });
    } else if (event.kind === 'reject') {
      reached.push({ state: 'abgelehnt', at: event.at, reason: reasonOf(event.problems) });
    }
  }
  return { kind: 'submitted', reached };
}

async function ours(
  db: Queryable,
  announced: AnnouncedDelivery,
  { authenticationTags }: SecurityEvent,
): Promise<boolean> {
  return !!authenticationTags && isOurs(db, announced.submissionId, authenticationTags);
}
