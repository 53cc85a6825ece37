import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../database/index.ts';
import { type TestDatabase, testDatabase } from '../database/testing.ts';
import { createJobs, type Jobs } from './index.ts';

let database: TestDatabase;
let jobs: Jobs;
let seen: number[];

beforeEach(async () => {
  database = await testDatabase();
  jobs = createJobs(database.pool, () => {});
  seen = [];
  jobs.handle('note', z.object({ n: z.number() }), async ({ n }) => void seen.push(n));
});
afterEach(async () => {
  await jobs.stop();
  await database.drop();
});

const until = async (done: () => boolean | Promise<boolean>) => {
  while (!(await done())) await pause(10);
};

/** Ends all connections, and lets none be made until told. */
async function lose(): Promise<() => Promise<void>> {
  const server = openDatabase(database.url.replace(/\/[^/]+$/, '/postgres'), 1).pool;
  const name = new URL(database.url).pathname.slice(1);
  await server.query(`alter database ${name} with allow_connections false`);
  await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    name,
  ]);
  return async () => {
    await server.query(`alter database ${name} with allow_connections true`);
    await server.end();
  };
}

it('goes on after the database was away', async () => {
  await jobs.start();
  await jobs.add(database.db, 'note', { n: 4 });
  await until(() => seen.length === 1);
  const back = await lose();
  await pause(1500);
  await back();
  await jobs.add(database.db, 'note', { n: 5 });
  await until(() => seen.length > 1);
  expect(seen).toEqual([4, 5]);
});

it('begins where its first statement lost the database', async () => {
  await jobs.add(database.db, 'note', { n: 6 });
  await database.pool.query(`
    create sequence lost;
    create function lose() returns trigger language plpgsql as $$
    begin
      if nextval('lost') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
      return null;
    end $$;
    create trigger lose before insert on graphile_worker._private_tasks
      for each statement execute function lose()`);
  await jobs.start();
  await until(() => seen.length > 0);
  const { rows } = await database.db.execute(sql`select last_value::int as times from lost`);
  expect(rows[0]?.times).toBeGreaterThan(1);
});

it.each([
  ['done', () => {}],
  [
    'failed',
    () => {
      throw new Error('no');
    },
  ],
])('keeps that a job is %s while the database is away', async (_how, end) => {
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  jobs.handle('long', z.object({}), async () => {
    begun.resolve();
    await goOn.promise;
    end();
  });
  await jobs.add(database.db, 'long', {});
  await jobs.start();
  await begun.promise;
  const back = await lose();
  goOn.resolve();
  await pause(500);
  await back();
  await until(async () => {
    const held = sql`select 1 from graphile_worker.jobs where locked_by is not null`;
    return (await database.db.execute(held)).rowCount === 0;
  });
});
