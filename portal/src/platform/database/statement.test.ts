import { eq, sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, timestamp } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, statement } from './index.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

const thing = pgTable('thing', {
  id: integer('id').primaryKey(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  what: jsonb('what').$type<{ name: string }>().notNull(),
});
type Thing = typeof thing.$inferSelect;

let builds = 0;
const insert = statement((db, { id, at, what }: Thing) =>
  db.insert(thing).values({ id, at, what }),
);
const find = statement((db, { id }: Pick<Thing, 'id'>) => {
  builds += 1;
  return db.select().from(thing).where(eq(thing.id, id));
});

let database: TestDatabase;
let one: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  database = await testDatabase();
  one = openDatabase(database.url, 1);
  await one.db.execute(sql`create table thing (id int primary key, at timestamptz, what jsonb)`);
});
afterAll(async () => {
  await one.pool.end();
  await database.drop();
});

const lamp = { id: 1, at: new Date('2026-11-28T12:00:00Z'), what: { name: 'Lampe' } };

it('converts values and rows as the columns say', async () => {
  await insert(one.db, lamp);
  expect(await find(one.db, { id: 1 })).toEqual([lamp]);
  expect(await find(one.db, { id: 2 })).toEqual([]);
});

it('is built once for all transactions of a connection', async () => {
  builds = 0;
  for (const id of [1, 2, 1]) {
    const found = await one.db.transaction((tx) => find(tx, { id }));
    expect(found).toHaveLength(id === 1 ? 1 : 0);
  }
  expect(builds).toBe(1);
});

it('belongs to the transaction it runs in, which comes to nothing where it fails', async () => {
  const failing = one.db.transaction(async (tx) => {
    await insert(tx, { ...lamp, id: 3 });
    expect(await find(tx, { id: 3 })).toHaveLength(1);
    throw new Error('on second thoughts');
  });
  await expect(failing).rejects.toThrow('on second thoughts');
  expect(await find(one.db, { id: 3 })).toEqual([]);
});

it('is not sent to a connection that broke in a transaction', async () => {
  const broken = one.db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await find(tx, { id: 1 });
  });
  await expect(broken).rejects.toThrow();
  expect(await find(one.db, { id: 1 })).toEqual([lamp]);
  expect(await one.db.transaction((tx) => find(tx, { id: 1 }))).toEqual([lamp]);
});
