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

type Sought = { sessionHash: Buffer; purpose: string; after: Date };

const usableSecond = ({ sessionHash, purpose, after }: Sought) =>
  and(eq(table.sessionHash, sessionHash), eq(table.purpose, purpose), gt(table.at, after));

const limitBefore = (now: Date) => new Date(now.getTime() - secondLimit);

const take = statement((db, sought: Sought) =>
  db.delete(table).where(usableSecond(sought)).returning({ level: table.level, at: table.at }),
);

/** Whether there is a second authentication for this purpose that is fresh enough. */
export async function hasSecond(
  db: Queryable,
  sessionHash: Buffer,
  purpose: string,
  now: Date,
): Promise<boolean> {
  const usable = usableSecond({ sessionHash, purpose, after: limitBefore(now) });
  return (await db.$count(table, usable)) > 0;
}

/** Uses up a second authentication. @returns undefined when there is none for this purpose, fresh enough */
export async function takeSecond(
  db: Queryable,
  sessionHash: Buffer,
  purpose: string,
  now: Date,
): Promise<Proof | undefined> {
  const [taken] = await take(db, { sessionHash, purpose, after: limitBefore(now) });
  return taken;
}
