import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

export { migrate } from './migrate.ts';

export type Database = NodePgDatabase;

/** A transaction of the database. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Where a query can run: on its own, or inside a transaction. */
export type Queryable = Database | Tx;

/** Opens a pool of connections and Drizzle over it. The caller ends the pool. */
export function openDatabase(url: string, max = 20): { pool: pg.Pool; db: Database } {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'sozialplattform' });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return { pool, db: drizzle(pool) };
}

/**
 * A query that is built once, and planned by PostgreSQL once a connection, for what nearly every
 * request asks. `build` prepares it over the database or transaction that it is to run on.
 */
export function preparedOnce<Query>(build: (db: Queryable) => Query): (db: Queryable) => Query {
  const built = new WeakMap<Queryable, Query>();
  return (db) => {
    let query = built.get(db);
    if (query === undefined) {
      query = build(db);
      built.set(db, query);
    }
    return query;
  };
}
