import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from './index.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

let database: TestDatabase;
let one: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  database = await testDatabase();
  one = openDatabase(database.url, 1);
});
afterAll(async () => {
  await one.pool.end();
  await database.drop();
});

async function kept(db: Database, part: string): Promise<number> {
  const { rows } = await db.execute<{ statement: string }>(
    sql.raw('select statement from pg_prepared_statements'),
  );
  return rows.filter(({ statement }) => statement.includes(part)).length;
}

it('prepares a statement once a connection, whatever it is given', async () => {
  for (const value of [1, 2, 3]) {
    const { rows } = await one.db.execute(sql`select ${value}::int + 1 as next`);
    expect(rows).toEqual([{ next: value + 1 }]);
  }
  expect(await kept(one.db, 'as next')).toBe(1);
});

it('makes no plan of its own for the values', async () => {
  for (const value of [1, 2, 3]) await one.db.execute(sql`select ${value}::int as planned`);
  const { rows } = await one.db.execute(
    sql.raw(`select custom_plans::int as custom, generic_plans::int as generic
      from pg_prepared_statements where statement like '% as planned'`),
  );
  expect(rows).toEqual([{ custom: 0, generic: 3 }]);
});

it('goes on after a statement that failed', async () => {
  const divide = (by: number) => one.db.execute(sql`select 6 / ${by}::int as share`);
  await expect(divide(0)).rejects.toThrow();
  expect((await divide(3)).rows).toEqual([{ share: 2 }]);
});

it('keeps none for rows in bulk, nor for statements without values', async () => {
  const many = sql.join(
    Array.from({ length: 400 }, (_, each) => sql`${each}::int`),
    sql`, `,
  );
  await one.db.execute(sql`select array[${many}] as bulk`);
  await one.db.execute(sql`select 1 as plain`);
  expect(await kept(one.db, 'as bulk')).toBe(0);
  expect(await kept(one.db, 'as plain')).toBe(0);
});
