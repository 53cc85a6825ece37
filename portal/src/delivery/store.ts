import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Queryable, statement } from '../platform/database/index.ts';
import { type AnnouncedDelivery, deliveryEventTable, deliveryTable } from './schema.ts';
import type { Reached } from './transport.ts';

export type Delivery = typeof deliveryTable.$inferSelect;

export type NewDelivery = Pick<Delivery, 'submissionId' | 'destinationId' | 'service'>;

type Id = Pick<Delivery, 'submissionId'>;

const is = (submissionId: string) => eq(deliveryTable.submissionId, submissionId);

/** Keeps what is sent on its way, in the transaction that makes it. */
export const insertDelivery = statement(
  (tx, { submissionId, destinationId, service }: NewDelivery) =>
    tx.insert(deliveryTable).values({ submissionId, destinationId, service }),
);

const find = statement((db, { submissionId }: Id) =>
  db.select().from(deliveryTable).where(is(submissionId)),
);

export async function findDelivery(
  db: Queryable,
  submissionId: string,
): Promise<Delivery | undefined> {
  const [row] = await find(db, { submissionId });
  return row;
}

const lock = statement((tx, { submissionId }: Id) =>
  tx.select().from(deliveryTable).where(is(submissionId)).for('update'),
);

/** As {@link findDelivery}, held until the transaction ends. */
export async function lockDelivery(
  tx: Queryable,
  submissionId: string,
): Promise<Delivery | undefined> {
  const [row] = await lock(tx, { submissionId });
  return row;
}

const noteAndKeepAnnounced = statement(
  (
    db,
    { submissionId, announced, detail }: Id & { announced: AnnouncedDelivery; detail: string },
  ) => {
    const noted = db
      .$with('noted')
      .as(
        db
          .insert(deliveryEventTable)
          .values({ submissionId, event: 'angekuendigt', detail })
          .returning({ event: deliveryEventTable.event }),
      );
    return db
      .with(noted)
      .update(deliveryTable)
      .set({ announced })
      .where(and(is(submissionId), isNull(deliveryTable.announced)));
  },
);

/**
 * Notes that the submission was announced, and keeps what the service calls it, if nothing is kept yet.
 * @returns what is kept now: of several who announce at once, the first one's
 */
export async function keepAnnounced(
  db: Queryable,
  submissionId: string,
  announced: AnnouncedDelivery,
): Promise<AnnouncedDelivery> {
  const detail = announced.caseId;
  const kept = await noteAndKeepAnnounced(db, { submissionId, announced, detail });
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

/** What a delivery has come to, and when. */
export const keepState = statement((tx, { submissionId, state, at }: Id & Reached) =>
  tx.update(deliveryTable).set({ state, stateAt: at }).where(is(submissionId)),
);

type Outcome = Pick<Delivery, 'submissionId' | 'turn' | 'failures' | 'problem' | 'nextAt'>;

const end = statement((tx, { submissionId, turn, failures, problem, nextAt }: Outcome) =>
  tx
    .update(deliveryTable)
    .set({ failures, problem, nextAt, turn: sql`${deliveryTable.turn} + 1` })
    .where(and(is(submissionId), eq(deliveryTable.turn, turn)))
    .returning(),
);

/**
 * Ends a turn of a delivery: keeps how it went and when the next one is due.
 * @returns the delivery in its next turn; undefined where another run has ended this one already
 */
export async function endTurn(
  tx: Queryable,
  { submissionId, turn }: Pick<Delivery, 'submissionId' | 'turn'>,
  { failures, problem, nextAt }: Pick<Delivery, 'failures' | 'problem' | 'nextAt'>,
): Promise<Delivery | undefined> {
  const [row] = await end(tx, { submissionId, turn, failures, problem, nextAt });
  return row;
}

type Noted = Id & { event: string; detail: string | null };

const insertEvent = statement((db, { submissionId, event, detail }: Noted) =>
  db.insert(deliveryEventTable).values({ submissionId, event, detail }),
);

/** Adds to what an operator sees of a delivery; never content. */
export async function note(
  db: Queryable,
  submissionId: string,
  ...events: { event: string; detail?: string | undefined }[]
): Promise<void> {
  for (const { event, detail = null } of events) {
    await insertEvent(db, { submissionId, event, detail });
  }
}

/** The states of deliveries that no authority has answered. */
export const openStates = ['wartend', 'gesendet', 'angekommen', 'gescheitert'] as const;

/** As a literal, which the partial index needs. */
const isOpen = sql`${deliveryTable.state} in (${sql.raw(openStates.map((each) => `'${each}'`).join(', '))})`;

/** Deliveries that were given up or do not get on now, the oldest first. */
export async function troubledDeliveries(db: Queryable): Promise<Delivery[]> {
  return db
    .select()
    .from(deliveryTable)
    .where(and(isOpen, sql`${deliveryTable.problem} is not null`))
    .orderBy(deliveryTable.createdAt);
}

/** How many deliveries are open, and for how many seconds the oldest has been in its state; alike ones together. */
export async function openDeliveries(db: Queryable) {
  const { state, inDoubt, problem, stateAt } = deliveryTable;
  return db
    .select({
      state,
      inDoubt,
      problem,
      count: sql<number>`count(*)::int`,
      seconds: sql<number>`extract(epoch from now() - min(${stateAt}))::float`,
    })
    .from(deliveryTable)
    .where(isOpen)
    .groupBy(state, inDoubt, problem);
}
