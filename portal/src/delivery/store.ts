import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '../platform/database/index.ts';
import { type AnnouncedDelivery, deliveryEventTable, deliveryTable } from './schema.ts';
import type { Reached } from './transport.ts';

export type Delivery = typeof deliveryTable.$inferSelect;

export type NewDelivery = Pick<Delivery, 'submissionId' | 'destinationId' | 'service'>;

const is = (submissionId: string) => eq(deliveryTable.submissionId, submissionId);

export async function insertDelivery(tx: Queryable, delivery: NewDelivery): Promise<void> {
  await tx.insert(deliveryTable).values(delivery);
}

export async function findDelivery(
  db: Queryable,
  submissionId: string,
): Promise<Delivery | undefined> {
  const [row] = await db.select().from(deliveryTable).where(is(submissionId));
  return row;
}

/** As {@link findDelivery}, held until the transaction ends. */
export async function lockDelivery(
  tx: Queryable,
  submissionId: string,
): Promise<Delivery | undefined> {
  const [row] = await tx.select().from(deliveryTable).where(is(submissionId)).for('update');
  return row;
}

/**
 * Notes that the submission was announced, and keeps what the service calls it, if nothing is kept yet.
 * @returns what is kept now: of several who announce at once, the first one's
 */
export async function keepAnnounced(
  db: Queryable,
  submissionId: string,
  announced: AnnouncedDelivery,
): Promise<AnnouncedDelivery> {
  const noted = db
    .$with('noted')
    .as(
      db
        .insert(deliveryEventTable)
        .values({ submissionId, event: 'angekuendigt', detail: announced.caseId })
        .returning({ event: deliveryEventTable.event }),
    );
  const kept = await db
    .with(noted)
    .update(deliveryTable)
    .set({ announced })
    .where(and(is(submissionId), isNull(deliveryTable.announced)));
  if (kept.rowCount === 1) return announced;
  return (await findDelivery(db, submissionId))?.announced ?? announced;
}

/** The service has forgotten the announced submission, and it was never submitted. */
export async function forgetAnnounced(
  db: Queryable,
  submissionId: string,
  announced: AnnouncedDelivery,
): Promise<void> {
  await db
    .update(deliveryTable)
    .set({ announced: null })
    .where(
      and(
        is(submissionId),
        eq(deliveryTable.inDoubt, false),
        sql`${deliveryTable.announced}->>'submissionId' = ${announced.submissionId}`,
      ),
    );
}

/** The service was found not to have got what was handed over. */
export async function endDoubt(db: Queryable, submissionId: string): Promise<void> {
  await db.update(deliveryTable).set({ inDoubt: false }).where(is(submissionId));
}

export async function keepState(
  tx: Queryable,
  submissionId: string,
  { state, at }: Reached,
): Promise<void> {
  await tx.update(deliveryTable).set({ state, stateAt: at }).where(is(submissionId));
}

/**
 * Ends a turn of a delivery: keeps how it went and when the next one is due.
 * @returns the delivery in its next turn; undefined where another run has ended this one already
 */
export async function endTurn(
  tx: Queryable,
  { submissionId, turn }: Pick<Delivery, 'submissionId' | 'turn'>,
  outcome: Pick<Delivery, 'failures' | 'problem' | 'nextAt'>,
): Promise<Delivery | undefined> {
  const [row] = await tx
    .update(deliveryTable)
    .set({ ...outcome, turn: turn + 1 })
    .where(and(is(submissionId), eq(deliveryTable.turn, turn)))
    .returning();
  return row;
}

/** Adds to what an operator sees of a delivery; never content. */
export async function note(
  db: Queryable,
  submissionId: string,
  ...events: { event: string; detail?: string | undefined }[]
): Promise<void> {
  await db.insert(deliveryEventTable).values(events.map((each) => ({ submissionId, ...each })));
}

/** Deliveries that were given up or do not get on now, the oldest first. */
export async function troubledDeliveries(db: Queryable): Promise<Delivery[]> {
  return db
    .select()
    .from(deliveryTable)
    .where(
      and(
        // As a literal, which the partial index needs.
        sql`${deliveryTable.state} in ('wartend', 'gesendet', 'angekommen', 'gescheitert')`,
        sql`${deliveryTable.problem} is not null`,
      ),
    )
    .orderBy(deliveryTable.createdAt)
    .limit(500);
}
