import { enableCompileCache } from 'node:module';
import { sql } from 'drizzle-orm';
import fastify from 'fastify';
import { readConfig } from '../../platform/config.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { createJobs } from '../../platform/jobs/index.ts';
import { connectDelivery, delivery } from '../index.ts';
import { contentOf } from './content.ts';

enableCompileCache();

/** A node of the portal with nothing but the delivery: for tests that kill it. */
const config = readConfig(process.env);
const { pool, db } = openDatabase(config.databaseUrl, 8);
const jobs = createJobs(pool, (name, kind) => console.error(name, kind), { deadAfter: 3 });

connectDelivery(
  { jobs },
  {
    load: async (submissionId) => contentOf(submissionId, process.env.SCHEMA_URI ?? ''),
    async onStates(tx, submissionId, states) {
      for (const { state } of states) {
        await tx.execute(
          sql`insert into told (submission_id, state) values (${submissionId}, ${state})`,
        );
      }
    },
  },
);
await delivery(fastify(), { config, db, jobs });
await jobs.start();
process.stdout.write('ready\n');
process.once('disconnect', () => process.exit(0));
