import { sql } from 'drizzle-orm';
import { readConfig } from '../../platform/config.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { createJobs } from '../../platform/jobs/index.ts';
import { deliverLater } from '../jobs.ts';
import { deliveryTable } from '../schema.ts';
import { note, troubledDeliveries } from '../store.ts';

const usage = `Deliveries that do not get on.
  list                    what was given up or fails now, and why
  retry <submission>      tries again where it stopped
  resend <submission>     announces and sends anew; only when the authority surely has nothing
`;

/** For operators: `node --import tsx portal/src/delivery/bin/main.ts list`. */
async function main([command, submissionId = '']: string[]): Promise<void> {
  const { pool, db } = openDatabase(readConfig(process.env).databaseUrl, 2);
  const jobs = createJobs(pool, () => {});
  try {
    if (command === 'list') {
      for (const each of await troubledDeliveries(db)) {
        const { submissionId: id, state, problem, failures, nextAt } = each;
        console.log([id, state, problem, failures, nextAt.toISOString()].join('\t'));
      }
    } else if (command === 'retry' || command === 'resend') {
      const anew = command === 'resend' ? { announced: null, inDoubt: false } : {};
      await db.transaction(async (tx) => {
        const [next] = await tx
          .update(deliveryTable)
          .set({ failures: 0, turn: sql`${deliveryTable.turn} + 1`, ...anew })
          .where(sql`${deliveryTable.submissionId}::text = ${submissionId}`)
          .returning();
        if (!next) throw new Error(`there is no delivery ${submissionId}`);
        await note(tx, submissionId, { event: command });
        await deliverLater(jobs, tx, next);
      });
    } else console.log(usage);
  } finally {
    await pool.end();
  }
}

await main(process.argv.slice(2));
