import type { Level } from '@sozialplattform/bundid';
import { and, eq, gt } from 'drizzle-orm';
import { type Queryable, statement } from '../platform/database/index.ts';
import { secondAuthenticationTable as table } from './schema.ts';

/** How long a second authentication can be used. */
const secondLimit = 10 * 60_000;

/** When a person proved once more who they are, and how well. */
export type Proof = { level: Level; at: Date };

export async function storeSecond(
  db: Queryable,
  sessionHash: Buffer,
  purpose: string,
  { level, at }: Proof,
): Promise<void> {
  await db
    .insert(table)
    .values({ sessionHash, purpose, level, at })
    .onConflictDoUpdate({ target: [table.sessionHash, table.purpose], set: { level, at } });
}

const take = statement(
  (db, { sessionHash, purpose, after }: { sessionHash: Buffer; purpose: string; after: Date }) =>
    db
      .delete(table)
      .where(
        and(eq(table.sessionHash, sessionHash), eq(table.purpose, purpose), gt(table.at, after)),
      )
      .returning({ level: table.level, at: table.at }),
);

/** Uses up a second authentication. @returns undefined when there is none for this purpose, fresh enough */
export async function takeSecond(
  db: Queryable,
  sessionHash: Buffer,
  purpose: string,
  now: Date,
): Promise<Proof | undefined> {
  const after = new Date(now.getTime() - secondLimit);
  const [taken] = await take(db, { sessionHash, purpose, after });
  return taken;
}
