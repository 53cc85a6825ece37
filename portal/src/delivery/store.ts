import type { AuthenticationTags } from '@sozialplattform/fit-connect/core';
import { eq, sql } from 'drizzle-orm';
import type { Queryable } from '../platform/database/index.ts';
import {
  type AnnouncedDelivery,
  type DeliveryState,
  deliveryEventTable,
  deliveryTable,
} from './schema.ts';

export type Delivery = typeof deliveryTable.$inferSelect;

export type NewDelivery = Pick<Delivery, 'submissionId' | 'destinationId' | 'service'>;

export async function insertDelivery(tx: Queryable, delivery: NewDelivery): Promise<void> {
  await tx.insert(deliveryTable).values(delivery);
}

export async function findDelivery(
  db: Queryable,
  submissionId: string,
): Promise<Delivery | undefined> {
  const [row] = await db
    .select()
    .from(deliveryTable)
    .where(eq(deliveryTable.submissionId, submissionId));
  return row;
}

/** As {@link findDelivery}, held until the transaction ends. */
export async function lockDelivery(
  tx: Queryable,
  submissionId: string,
): Promise<Delivery | undefined> {
  const [row] = await tx
    .select()
    .from(deliveryTable)
    .where(eq(deliveryTable.submissionId, submissionId))
    .for('update');
  return row;
}

export async function keepAnnounced(
  db: Queryable,
  submissionId: string,
  announced: AnnouncedDelivery,
): Promise<void> {
  await db
    .update(deliveryTable)
    .set({ announced })
    .where(eq(deliveryTable.submissionId, submissionId));
}

/** Stored before the attempt, so that what arrives can be recognised after a crash. */
export async function keepAttempt(
  db: Queryable,
  submissionId: string,
  tags: AuthenticationTags,
): Promise<void> {
  await db
    .update(deliveryTable)
    .set({ attempts: sql`${deliveryTable.attempts} || ${JSON.stringify([tags])}::jsonb` })
    .where(eq(deliveryTable.submissionId, submissionId));
}

export async function keepState(
  tx: Queryable,
  submissionId: string,
  state: DeliveryState,
  at: Date,
): Promise<void> {
  await tx
    .update(deliveryTable)
    .set({ state, stateAt: at })
    .where(eq(deliveryTable.submissionId, submissionId));
}

/** Adds to what an operator sees of a delivery. */
export async function note(
  db: Queryable,
  submissionId: string,
  event: string,
  detail?: string,
): Promise<void> {
  await db
    .insert(deliveryEventTable)
    .values({ submissionId, event, ...(detail === undefined ? {} : { detail }) });
}
