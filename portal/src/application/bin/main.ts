import { Refusal } from '../../delivery/index.ts';
import { ConfigurationError } from '../../platform/config.ts';
import { foundDatabase } from '../../platform/database/embedded/found.ts';
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
  if (command !== 'list' && !isCommand(command)) return console.log(usage);
  const { pool, db } = openDatabase(await foundDatabase(process.env), 2);
  try {
    if (command === 'list') {
      for (const line of await troubledLines({ db })) console.log(line);
    } else await operate({ db, jobs: createJobs(pool, () => {}) }, command, submissionId);
  } finally {
    await pool.end();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const told = error instanceof Refusal || error instanceof ConfigurationError;
  console.error(told ? error.message : error);
  process.exitCode = 1;
});
