import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { PreparingClient } from './prepared.ts';

export { migrate } from './migrate.ts';
export { lookedUpTogether } from './together.ts';

export type Database = NodePgDatabase;

/** A transaction of the database. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Where a query can run: on its own, or inside a transaction. */
export type Queryable = Database | Tx;

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
  return { pool, db: drizzle(pool) };
}
