import { and, eq, gt } from 'drizzle-orm';
import type { Queryable } from '../platform/database/index.ts';
import { secondAuthenticationTable as table } from './schema.ts';

/** How long a second authentication can be used. */
const secondLimit = 10 * 60_000;

export async function storeSecond(
  db: Queryable,
  sessionHash: Buffer,
  purpose: string,
  at: Date,
): Promise<void> {
  await db
    .insert(table)
    .values({ sessionHash, purpose, at })
    .onConflictDoUpdate({ target: [table.sessionHash, table.purpose], set: { at } });
}

/** Uses up a second authentication. @returns whether there was one for this purpose, fresh enough */
export async function takeSecond(
  db: Queryable,
  sessionHash: Buffer,
  purpose: string,
  now: Date,
): Promise<boolean> {
  const taken = await db
    .delete(table)
    .where(
      and(
        eq(table.sessionHash, sessionHash),
        eq(table.purpose, purpose),
        gt(table.at, new Date(now.getTime() - secondLimit)),
      ),
    )
    .returning({ at: table.at });
  return taken.length === 1;
}
