import type { ReplayCache } from '@sozialplattform/bundid';
import { lt } from 'drizzle-orm';
import type { Queryable } from '../../platform/database/index.ts';
import { usedAssertionTable } from '../schema.ts';

/** Remembers used assertions for all nodes: the key of the table lets one of two inserts through. */
export function replayCache(db: Queryable): ReplayCache {
  return {
    async firstUse(id, until) {
      const inserted = await db
        .insert(usedAssertionTable)
        .values({ id, expiresAt: until })
        .onConflictDoNothing()
        .returning({ id: usedAssertionTable.id });
      return inserted.length === 1;
    },
  };
}

export async function deleteExpiredAssertions(db: Queryable, now: Date): Promise<void> {
  await db.delete(usedAssertionTable).where(lt(usedAssertionTable.expiresAt, now));
}
