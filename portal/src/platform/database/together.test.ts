import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookedUpTogether } from './index.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

type Square = { n: number; square: number };

let database: TestDatabase;
let asked: number[][] = [];

const squareOf = lookedUpTogether<{ n: number }, Square>(
  (db) => async (keys) => {
    const numbers = keys.map(({ n }) => n);
    asked.push(numbers);
    const { rows } = await db.execute<Square>(
      sql`select n, n * n as square from generate_series(1, 500) n where n = any(${sql.param(numbers)}) order by n desc`,
    );
    return rows;
  },
  ({ n }) => String(n),
);

const look = async (numbers: number[]) => {
  asked = [];
  const rows = await Promise.all(numbers.map((n) => squareOf(database.db, { n })));
  return rows.map((row) => row?.square);
};

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe('a look-up made together', () => {
  it('asks once, and gives each what is theirs', async () => {
    expect(await look([3, 7, 3, 501, 1])).toEqual([9, 49, 9, undefined, 1]);
    expect(asked).toEqual([[3, 7, 501, 1]]);
  });

  it('takes several queries for a crowd', async () => {
    const crowd = Array.from({ length: 250 }, (_, i) => i + 1);
    expect(await look(crowd)).toEqual(crowd.map((n) => n * n));
    expect(asked.map((numbers) => numbers.length)).toEqual([100, 100, 50]);
  });

  it('keeps nothing: what changed is seen', async () => {
    await look([3]);
    await look([3]);
    expect(asked).toEqual([[3]]);
  });

  it('sees what a transaction has written, and only there', async () => {
    const { db } = database;
    await db.execute(sql`create table thing (n int, name text)`);
    const nameOf = lookedUpTogether<{ n: number }, { n: number; name: string }>(
      (on) => async () =>
        (await on.execute<{ n: number; name: string }>(sql`select n, name from thing`)).rows,
      ({ n }) => String(n),
    );
    await db.transaction(async (tx) => {
      await tx.execute(sql`insert into thing values (1, 'eins')`);
      expect(await nameOf(tx, { n: 1 })).toEqual({ n: 1, name: 'eins' });
      expect(await nameOf(db, { n: 1 })).toBeUndefined();
    });
    expect(await nameOf(db, { n: 1 })).toEqual({ n: 1, name: 'eins' });
  });

  it('fails for all who asked, and works again for the next', async () => {
    let broken = true;
    const next = lookedUpTogether<{ n: number }, { n: number }>(
      () => async (keys) => {
        if (broken) throw new Error('gone');
        return [...keys];
      },
      ({ n }) => String(n),
    );
    const all = await Promise.allSettled([1, 2].map((n) => next(database.db, { n })));
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await next(database.db, { n: 2 })).toEqual({ n: 2 });
  });
});
