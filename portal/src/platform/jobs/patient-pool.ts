import pg from 'pg';

/** `cannot_connect_now` of PostgreSQL: graphile-worker tries again after an error with this code. */
const tryAgainCode = '57P03';

/**
 * A pool for graphile-worker, which then tries again when the database is lost. By itself (0.17) it knows
 * few of these errors. Any other ends the process where a job has just ended, as nothing waits for that
 * statement; in the first statement after the start it leaves the node without jobs for ever.
 */
export function patientPool(pool: pg.Pool): pg.Pool {
  const connect = (callback?: Parameters<pg.Pool['connect']>[0]) =>
    callback ? pool.connect(callback) : patientClient(pool);
  return Object.create(pool, { connect: { value: connect } });
}

async function patientClient(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect().catch((error: unknown) => {
    throw pool.ending ? error : tryAgain(error);
  });
  const query = (config: pg.QueryConfig, values?: unknown[]) =>
    client.query(config, values).catch((error: unknown) => {
      throw isLost(error) ? tryAgain(error) : error;
    });
  return Object.create(client, { query: { value: query } });
}

/** Whether it was not PostgreSQL that answered, or it said that it goes (57: operator intervention). */
function isLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.code?.startsWith('57') === true;
}

function tryAgain(cause: unknown): Error {
  return Object.assign(new Error('the database is away', { cause }), { code: tryAgainCode });
}
