import DataLoader from 'dataloader';
import type { Queryable } from './transaction.ts';

/** More keys than this go to the database in several queries. */
const most = 100;

/**
 * A look-up that nearly every request makes, made once for all that ask at the same time: the keys of
 * one turn of the event loop go to the database in one query, each once. Nothing is kept for the next turn.
 * On a transaction it must be awaited: it is sent at the end of the turn.
 * @param prepare makes the query, once for the pool and for each connection with transactions; it finds the rows of
 *   all keys, in any order
 * @param idOf the text by which a row and a key belong together
 * @returns the row of a key; undefined where there is none
 */
export function lookedUpTogether<Key, Row>(
  prepare: (db: Queryable) => (keys: readonly Key[]) => Promise<Row[]>,
  idOf: (keyOrRow: Key | Row) => string,
): (db: Queryable, key: Key) => Promise<Row | undefined> {
  const loaders = new WeakMap<Queryable, DataLoader<Key, Row | undefined>>();
  const loaderOf = (db: Queryable) => {
    const find = prepare(db);
    return new DataLoader<Key, Row | undefined>(
      async (keys) => {
        const asked = new Map(keys.map((key) => [idOf(key), key]));
        const rows = new Map((await find([...asked.values()])).map((row) => [idOf(row), row]));
        return keys.map((key) => rows.get(idOf(key)));
      },
      { cache: false, maxBatchSize: most, batchScheduleFn: setImmediate },
    );
  };
  return (db, key) => {
    const loader = loaders.get(db) ?? loaderOf(db);
    loaders.set(db, loader);
    return loader.load(key);
  };
}
