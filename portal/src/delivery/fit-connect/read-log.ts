import {
  eventLog,
  type SecurityEvent,
  type Service,
  sameTags,
} from '@sozialplattform/fit-connect/core';
import { reasonOf } from '../reasons.ts';
import type { DeliveryState } from '../schema.ts';
import type { Delivery } from '../store.ts';
import { announcedOf } from './hand-over.ts';

export type LogState = { state: DeliveryState; at: Date; reason?: string };

/**
 * What the verified event log says of a delivery, each state once and in order. An event that names
 * other bytes than any of our attempts is not about what we sent.
 */
export async function readLog(service: Service, delivery: Delivery): Promise<LogState[]> {
  if (!delivery.announced) return [];
  const events = await eventLog(service, announcedOf(delivery, delivery.announced));
  return events.flatMap((event) => stateOf(event, delivery));
}

function stateOf(event: SecurityEvent, delivery: Delivery): LogState[] {
  const at = event.issuedAt;
  const ours = delivery.attempts.some((tags) => sameTags(event.authenticationTags, tags));
  if (event.name === 'submit' && ours) return [{ state: 'angekommen', at }];
  if (event.name === 'accept' && ours) return [{ state: 'angenommen', at }];
  if (event.name === 'reject')
    return [{ state: 'abgelehnt', at, reason: reasonOf(event.problems) }];
  return [];
}
