import { Refusal, troubledDeliveries } from '../../delivery/index.ts';
import { readConfig } from '../../platform/config.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { createJobs } from '../../platform/jobs/index.ts';
import { operate } from '../deliveries.ts';

const usage = `Deliveries that do not get on.
  list                    what was given up or fails now, and why
  retry <submission>      tries again where it stopped
  resend <submission>     announces and sends anew; only when the authority surely has nothing
`;

/** For operators: `npm run deliveries -- list`. */
async function main([command, submissionId = '']: string[]): Promise<void> {
  const { pool, db } = openDatabase(readConfig(process.env).databaseUrl, 2);
  try {
    if (command === 'list') {
      for (const each of await troubledDeliveries(db)) {
        const { submissionId: id, state, problem, failures, nextAt } = each;
        console.log([id, state, problem, failures, nextAt.toISOString()].join('\t'));
      }
    } else if (command === 'retry' || command === 'resend') {
      await operate({ db, jobs: createJobs(pool, () => {}) }, submissionId, command);
    } else console.log(usage);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await pool.end();
  }
}

await main(process.argv.slice(2));
