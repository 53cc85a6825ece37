import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { destinationIdOf } from '../../../sandbox/destinations.ts';
import { readConfig } from '../platform/config.ts';
import { openDatabase } from '../platform/database/index.ts';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import { buildServer } from '../platform/http/server.ts';
import { createJobs } from '../platform/jobs/index.ts';
import type { Services } from '../platform/services.ts';
import { measureDeliveries } from './index.ts';
import { deliveryTable } from './schema.ts';
import { service } from './test/content.ts';

let database: TestDatabase;
let app: FastifyInstance;
beforeAll(async () => {
  database = await testDatabase();
  app = await serverOn(database);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const serverOn = ({ db, pool }: Pick<TestDatabase, 'db' | 'pool'>) => {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    LOG_LEVEL: 'silent',
  });
  return buildServer({ config, db, pool } as Services, [measureDeliveries(db)]);
};

/** What `/metrics` says of deliveries and jobs, by name and labels. */
async function measured(): Promise<Record<string, number>> {
  const { body } = await app.inject('/metrics');
  const lines = body.split('\n').filter((line) => /^(deliveries|jobs)/.test(line));
  return Object.fromEntries(
    lines.map((line) => line.split(' ')).map(([name, n]) => [name, Number(n)]),
  );
}

async function stand(...deliveries: Partial<typeof deliveryTable.$inferInsert>[]): Promise<void> {
  await database.db.delete(deliveryTable);
  const destinationId = destinationIdOf('jobcenter-01001');
  for (const each of deliveries) {
    const submissionId = crypto.randomUUID();
    await database.db
      .insert(deliveryTable)
      .values({ submissionId, destinationId, service, ...each });
  }
}

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);

it('shows where the deliveries are, in noughts too', async () => {
  await stand(
    { state: 'wartend' },
    { state: 'wartend', problem: 'network', inDoubt: true },
    { state: 'gesendet', inDoubt: true },
    { state: 'gesendet', inDoubt: true, problem: 'outcome-unknown' },
    { state: 'gescheitert', problem: 'http 503' },
    { state: 'angenommen', inDoubt: true },
  );
  expect(await measured()).toMatchObject({
    'deliveries{state="wartend"}': 2,
    'deliveries{state="gesendet"}': 2,
    'deliveries{state="angekommen"}': 0,
    'deliveries{state="gescheitert"}': 1,
    deliveries_in_doubt: 2,
  });
});

it('shows how long the oldest waits, without those that somebody has to decide', async () => {
  const waits = async () => (await measured()).deliveries_oldest_waiting_seconds;
  await stand({ state: 'gesendet', stateAt: ago(9000) });
  expect(await waits()).toBe(0);
  await stand(
    { stateAt: ago(600) },
    { stateAt: ago(300), problem: 'network' },
    { stateAt: ago(9000), problem: 'network', inDoubt: true },
  );
  expect(await waits()).toBeGreaterThanOrEqual(600);
  expect(await waits()).toBeLessThan(9000);
});

it('shows the jobs that are due and those that were given up', async () => {
  const jobs = createJobs(database.pool, () => {});
  const dead = crypto.randomUUID();
  await jobs.add(database.db, 'due', {});
  await jobs.add(database.db, 'later', {}, { runAt: ago(-3600) });
  await jobs.add(database.db, 'in vain', {}, { key: dead });
  await database.pool.query(
    'update graphile_worker._private_jobs set attempts = max_attempts where key = $1',
    [dead],
  );
  const shown = await measured();
  expect(shown).toMatchObject({ 'jobs{state="waiting"}': 1, 'jobs{state="dead"}': 1 });
});

it('goes on telling of the process while the database is away', async () => {
  const away = openDatabase('postgres://127.0.0.1:1/none', 2);
  const alone = await serverOn(away);
  const { statusCode, body } = await alone.inject('/metrics');
  expect(statusCode).toBe(200);
  expect(body).toContain('process_cpu_seconds_total');
  expect(body).not.toContain('deliveries');
  await alone.close();
  await away.pool.end();
});
