import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { PreparingClient } from './prepared.ts';
import { type Queryable, type Tx, transaction } from './transaction.ts';

export { migrate } from './migrate.ts';
export { statement } from './statement.ts';
export { lookedUpTogether } from './together.ts';

export type { Queryable, Tx } from './transaction.ts';

export type Database = Queryable & {
  /** Does the work in a transaction: all of it comes to be, or, where it throws, nothing. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
};

/**
 * Statements find rows by key, so a plan for any values is as good as one for these: PostgreSQL then plans
 * each once a connection, also those inside of functions, as of graphile-worker (ADR 17 says what such
 * statements have to mind).
 */
const planOnce = 'set plan_cache_mode = force_generic_plan';

/** Opens a pool of connections and Drizzle over it. The caller ends the pool. */
export function openDatabase(url: string, max = 20): { pool: pg.Pool; db: Database } {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'sozialplattform',
    Client: PreparingClient,
    async onConnect(client) {
      await client.query(planOnce);
    },
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const withTransactions: Pick<Database, 'transaction'> = {
    transaction: (work) => transaction(pool, work),
  };
  return { pool, db: Object.assign(drizzle(pool), withTransactions) };
}
