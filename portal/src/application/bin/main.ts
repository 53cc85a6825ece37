import { Refusal } from '../../delivery/index.ts';
import { readConfig } from '../../platform/config.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { createJobs } from '../../platform/jobs/index.ts';
import { isCommand, operate, troubledLines } from '../deliveries.ts';

const usage = `Deliveries that do not get on.
  list                    what was given up or fails now, and why
  retry <submission>      tries again where it stopped
  resend <submission>     announces and sends anew; only when the authority surely has nothing
  accepted <submission>   the authority says itself that it has what is in doubt
`;

/** For operators: `npm run deliveries -- list`. */
async function main([command, submissionId = '']: string[]): Promise<void> {
  const { pool, db } = openDatabase(readConfig(process.env).databaseUrl, 2);
  try {
    if (command === 'list') {
      for (const line of await troubledLines({ db })) console.log(line);
    } else if (isCommand(command)) {
      await operate({ db, jobs: createJobs(pool, () => {}) }, command, submissionId);
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
