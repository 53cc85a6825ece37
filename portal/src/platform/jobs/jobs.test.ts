import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { type TestDatabase, testDatabase } from '../database/testing.ts';
import { createJobs, type Jobs } from './index.ts';

let database: TestDatabase;
let jobs: Jobs;
const errors: string[] = [];

beforeEach(async () => {
  database = await testDatabase();
  jobs = createJobs(database.pool, (name) => errors.push(name));
});
afterEach(async () => {
  await jobs.stop();
  await database.drop();
});

const until = async (done: () => boolean) => {
  while (!done()) await pause(10);
};

it('runs a job of a committed transaction and none of one rolled back', async () => {
  const seen: number[] = [];
  jobs.handle('note', z.object({ n: z.number() }), async ({ n }) => {
    seen.push(n);
  });
  await database.db
    .transaction(async (tx) => {
      await jobs.add(tx, 'note', { n: 1 });
      throw new Error('no');
    })
    .catch(() => {});
  await database.db.transaction((tx) => jobs.add(tx, 'note', { n: 2 }));
  await jobs.start();
  await until(() => seen.length > 0);
  expect(seen).toEqual([2]);
});

it('keeps one waiting job for a key', async () => {
  for (const n of [1, 2, 3]) await jobs.add(database.db, 'note', { n }, { key: 'only' });
  const { rows } = await database.db.execute(
    sql`select count(*)::int as n from graphile_worker.jobs`,
  );
  expect(rows[0]?.n).toBe(1);
});

it('reports a failure and tries again later', async () => {
  let attempts = 0;
  jobs.handle('fail', z.object({}), async () => {
    attempts += 1;
    throw new Error('no');
  });
  await jobs.add(database.db, 'fail', {});
  await jobs.start();
  await until(() => errors.includes('fail'));
  const { rows } = await database.db.execute(sql`select attempts from graphile_worker.jobs`);
  expect(attempts).toBe(1);
  expect(rows[0]?.attempts).toBe(1);
});

it('takes over the jobs of a node that was killed', async () => {
  const seen: number[] = [];
  jobs.handle('note', z.object({ n: z.number() }), async ({ n }) => {
    seen.push(n);
  });
  await jobs.add(database.db, 'note', { n: 7 });
  await database.db.execute(sql`update graphile_worker._private_jobs
    set locked_by = 'worker-of-a-killed-node', locked_at = now() - interval '1 minute', attempts = 1`);
  await jobs.start();
  await until(() => seen.length > 0);
  expect(seen).toEqual([7]);
});

it('leaves a job with the node that works on it, however long it takes', async () => {
  const deadAfter = 1;
  const patient = createJobs(database.pool, (name) => errors.push(name), { deadAfter });
  let begun = 0;
  const over = Promise.withResolvers<void>();
  patient.handle('long', z.object({}), async () => {
    begun += 1;
    await pause(deadAfter * 3_000);
    over.resolve();
  });
  await jobs.add(database.db, 'long', {});
  await patient.start();
  await over.promise;
  await patient.stop();
  expect(begun).toBe(1);
});

it('gives another node what a busy one has in hand and can not begin', async () => {
  const [busy, idle] = [1, 1].map((concurrency) =>
    createJobs(database.pool, (name) => errors.push(name), { concurrency }),
  ) as [Jobs, Jobs];
  const over = Promise.withResolvers<void>();
  const seen: string[] = [];
  for (const [node, name] of [
    [busy, 'busy'],
    [idle, 'idle'],
  ] as const) {
    node.handle('long', z.object({}), () => over.promise);
    node.handle('short', z.object({}), async () => void seen.push(name));
  }
  await jobs.add(database.db, 'long', {}, { priority: -1 });
  await jobs.add(database.db, 'short', {});
  await busy.start();
  await pause(500);
  const { rows } = await database.db.execute(
    sql`select count(*)::int as n from graphile_worker.jobs where locked_by is not null`,
  );
  expect(rows[0]?.n).toBe(2);
  await idle.start();
  await until(() => seen.length > 0);
  expect(seen).toEqual(['idle']);
  over.resolve();
  await Promise.all([busy.stop(), idle.stop()]);
}, 30_000);
