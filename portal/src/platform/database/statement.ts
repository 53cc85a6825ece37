import { sql } from 'drizzle-orm';
import type { Queryable } from './transaction.ts';

type Built<Result> = {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Result> };
};

/** Stands for the values of any statement: each property is the place of the value of its name. */
const places = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) });

let count = 0;

/**
 * A statement that Drizzle builds once for a connection: building one takes longer than running it.
 * @param build makes the statement from places for its values, typed as if they were the values; it can not
 *   compute with them. A value that goes into a column which Drizzle converts (moments, JSON) must not be null;
 *   one that is compared reaches PostgreSQL as pg converts it, whatever the column
 * @returns runs it, on its own or inside a transaction
 */
export function statement<Values extends object, Result>(
  build: (db: Queryable, values: Values) => Built<Result>,
): (db: Queryable, values: Values) => Promise<Result> {
  count += 1;
  const name = `statement_${count}`;
  const made = new WeakMap<Queryable, ReturnType<Built<Result>['prepare']>>();
  return (db, values) => {
    const prepared = made.get(db) ?? build(db, places as Values).prepare(name);
    made.set(db, prepared);
    return prepared.execute(values as Record<string, unknown>);
  };
}
