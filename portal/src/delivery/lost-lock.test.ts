import { sql } from 'drizzle-orm';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { destinationIdOf } from '../../../sandbox/destinations.ts';
import { openStandIns } from '../../../sandbox/testing.ts';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import { createJobs } from '../platform/jobs/index.ts';
import { connectDelivery, delivery, enqueue } from './index.ts';
import { contentOf, service, xsd } from './test/content.ts';
import { configOf } from './test/node.ts';

let database: TestDatabase;
let standIns: Awaited<ReturnType<typeof openStandIns>>;
beforeAll(async () => {
  [database, standIns] = await Promise.all([testDatabase(), openStandIns(xsd)]);
});
afterAll(async () => {
  await standIns.close();
  await database.drop();
});

it('goes on with a delivery whose node was taken for dead while it worked', async () => {
  const { db, pool } = database;
  const jobs = createJobs(pool, () => {}, { concurrency: 1 });
  const arrived = Promise.withResolvers<void>();
  connectDelivery(
    { jobs },
    {
      async load(submissionId) {
        await db.execute(sql`select graphile_worker.force_unlock_workers(array_agg(locked_by))
          from graphile_worker.jobs where locked_by is not null`);
        return contentOf(submissionId, standIns.schemaUri);
      },
      async onStates(_tx, _submissionId, states) {
        if (states.some(({ state }) => state === 'angekommen')) arrived.resolve();
      },
    },
  );
  await delivery(fastify(), { config: configOf(standIns), db, jobs });
  const submissionId = crypto.randomUUID();
  const destinationId = destinationIdOf('jobcenter-01001');
  await db.transaction((tx) => enqueue(jobs, tx, { submissionId, destinationId, service }));
  await jobs.start();
  await arrived.promise;
  await jobs.stop();

  const { rows } = await db.execute(
    sql`select task_identifier as task from graphile_worker.jobs where locked_by is null`,
  );
  expect(rows).toEqual([{ task: 'deliver' }]);
});
