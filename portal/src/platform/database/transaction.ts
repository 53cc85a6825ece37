import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';

/** Where a query can run: on its own, or inside a transaction. */
export type Queryable = Omit<NodePgDatabase, 'transaction'>;

declare const inTransaction: unique symbol;

/** A transaction of the database. */
export type Tx = Queryable & { readonly [inTransaction]: true };

const drizzles = new WeakMap<pg.PoolClient, Queryable>();

/** The same Drizzle each time for a connection, so that its statements are built once. */
function drizzleOf(client: pg.PoolClient): Queryable {
  const known = drizzles.get(client) ?? drizzle(client);
  drizzles.set(client, known);
  return known;
}

/** Does the work in a transaction: all of it comes to be, or, where it throws, nothing. */
export async function transaction<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: unknown;
  try {
    await client.query('begin');
    const result = await work(drizzleOf(client) as Tx);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken !== undefined);
  }
}
