import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { destinationIdOf } from '../../../sandbox/destinations.ts';
import { openStandIns } from '../../../sandbox/testing.ts';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import { acceptForAuthority, enqueue, Refusal, takeUp, troubledDeliveries } from './index.ts';
import { type DeliveryState, deliveryTable } from './schema.ts';
import { findDelivery } from './store.ts';
import { service, xsd } from './test/content.ts';
import { openNode } from './test/node.ts';

let database: TestDatabase;
let standIns: Awaited<ReturnType<typeof openStandIns>>;
let node: Awaited<ReturnType<typeof openNode>>;
beforeAll(async () => {
  [database, standIns] = await Promise.all([testDatabase(), openStandIns(xsd)]);
  node = await openNode(database.db, standIns);
});
afterAll(async () => {
  await standIns.close();
  await database.drop();
});

/** A delivery as it stands somewhere on its way. */
async function delivery(values: Partial<typeof deliveryTable.$inferInsert>): Promise<string> {
  const submissionId = crypto.randomUUID();
  const destinationId = destinationIdOf('jobcenter-01001');
  await database.db.transaction((tx) =>
    enqueue(node.jobs, tx, { submissionId, destinationId, service }),
  );
  await database.db
    .update(deliveryTable)
    .set(values)
    .where(eq(deliveryTable.submissionId, submissionId));
  return submissionId;
}

/** What the service once knew, and has forgotten. */
const forgotten = () => ({
  submissionId: crypto.randomUUID(),
  caseId: crypto.randomUUID(),
  pdf: crypto.randomUUID(),
  proofs: {},
});

const say = (command: 'retry' | 'resend', id: string) =>
  database.db.transaction((tx) => takeUp(tx, node, id, command));
const accept = (id: string) =>
  database.db.transaction((tx) => acceptForAuthority(tx, node.client, id));
const stored = (id: string) => findDelivery(database.db, id);
const arrived = (id: string) =>
  standIns.office.desk.inbox.list().filter(({ reference }) => reference === id);

describe('resend', () => {
  it('brings what the service took and forgot to the authority', async () => {
    const id = await delivery({ state: 'gesendet', announced: forgotten(), inDoubt: true });
    await node.run(id);
    const troubled = await troubledDeliveries(database.db);
    expect(troubled.find(({ submissionId }) => submissionId === id)).toMatchObject({
      state: 'gesendet',
      problem: 'outcome-unknown',
    });
    await say('resend', id);
    expect(node.states(id)).toEqual(['wartend']);
    await node.run(id);
    expect(await stored(id)).toMatchObject({ state: 'gesendet', problem: null });
    await standIns.answer('auto');
    await node.run(id);
    expect((await stored(id))?.state).toBe('angenommen');
    expect(arrived(id)).toHaveLength(1);
  });

  it.each([
    ['has arrived', { state: 'angekommen', problem: 'outcome-unknown' }],
    ['waits and gets on', { state: 'wartend', problem: null }],
    ['the service has and tells of', { state: 'gesendet', problem: null }],
    ['the service has and can not be asked about now', { state: 'gesendet', problem: 'network' }],
  ] as const)('is refused for what %s', async (_what, values) => {
    const announced = forgotten();
    const id = await delivery({ ...values, announced, inDoubt: true });
    await expect(say('resend', id)).rejects.toThrow(Refusal);
    expect(await stored(id)).toMatchObject({ ...values, announced, inDoubt: true, turn: 0 });
  });

  it('is refused a second time while the first is on its way', async () => {
    const id = await delivery({
      announced: forgotten(),
      inDoubt: true,
      problem: 'outcome-unknown',
    });
    await say('resend', id);
    await expect(say('resend', id)).rejects.toThrow('gets on by itself');
  });
});

describe('retry', () => {
  it('goes on at once with what was given up', async () => {
    const id = await delivery({ state: 'gescheitert', failures: 80, problem: 'http 503' });
    const { turn = 0 } = (await stored(id)) ?? {};
    await say('retry', id);
    expect(node.states(id)).toEqual(['wartend']);
    expect(await stored(id)).toMatchObject({ state: 'wartend', failures: 0, turn: turn + 1 });
    await node.run(id);
    expect((await stored(id))?.state).toBe('gesendet');
  });

  it('leaves with the service what it has', async () => {
    const announced = forgotten();
    const id = await delivery({ state: 'gesendet', announced, inDoubt: true });
    await say('retry', id);
    expect(await stored(id)).toMatchObject({ state: 'gesendet', announced, inDoubt: true });
    expect(node.states(id)).toEqual([]);
  });
});

describe('accepted', () => {
  it('ends what the service forgot, as if the authority had answered', async () => {
    const id = await delivery({
      announced: forgotten(),
      inDoubt: true,
      problem: 'outcome-unknown',
    });
    await accept(id);
    expect(node.states(id)).toEqual(['gesendet', 'angekommen', 'angenommen']);
    expect((await stored(id))?.state).toBe('angenommen');
  });

  it('is refused where nothing was handed over', async () => {
    const id = await delivery({ state: 'gescheitert', problem: 'destination-inactive' });
    await expect(accept(id)).rejects.toThrow('not handed over');
  });
});

describe('each', () => {
  const over: DeliveryState[] = ['angenommen', 'abgelehnt'];

  it.each(over)('is refused where the delivery is %s', async (state) => {
    const id = await delivery({ state, inDoubt: true });
    await expect(say('retry', id)).rejects.toThrow(state);
    await expect(say('resend', id)).rejects.toThrow(state);
    await expect(accept(id)).rejects.toThrow(state);
    expect(await stored(id)).toMatchObject({ state, turn: 0 });
  });

  it.each([crypto.randomUUID(), 'SP-2026-1', ''])('is refused for what is no delivery: %s', (id) =>
    expect(say('retry', id)).rejects.toThrow('no delivery'),
  );
});
