import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { FormBody } from '../../platform/http/body.ts';
import { draftTable } from '../schema.ts';
import { parkedPageTable as table } from './schema.ts';

/** How long a posted page waits for the login. */
export const parkedMinutes = 30;

const oldest = sql`now() - make_interval(mins => ${parkedMinutes})`;
const context = (draftId: string) => `parked:${draftId}`;
const hashOf = (token: string) => createHash('sha256').update(token).digest();

export type ParkedPage = { token: string; draftId: string; page: string; body: FormBody };

/** Keeps a page for its draft, in place of one that waits already; nothing where there is no such draft. */
export async function storeParked(
  db: Queryable,
  vault: Vault,
  { token, draftId, page, body }: ParkedPage,
): Promise<void> {
  const [draft] = await db
    .select({ id: draftTable.id })
    .from(draftTable)
    .where(eq(draftTable.id, draftId))
    .for('key share');
  if (!draft) return;
  const content = vault.sealJson(body, context(draftId));
  const row = { tokenHash: hashOf(token), page, content, parkedAt: sql`now()` };
  await db
    .insert(table)
    .values({ draftId, ...row })
    .onConflictDoUpdate({ target: table.draftId, set: row });
}

/** Takes what the holder of the token typed on a page of a draft; once. */
export async function takeParked(
  db: Queryable,
  vault: Vault,
  { token, draftId, page }: Omit<ParkedPage, 'body'>,
): Promise<FormBody | undefined> {
  const [row] = await db
    .delete(table)
    .where(
      and(
        eq(table.draftId, draftId),
        eq(table.tokenHash, hashOf(token)),
        eq(table.page, page),
        sql`${table.parkedAt} > ${oldest}`,
      ),
    )
    .returning();
  return row && (vault.openJson(row.content, context(draftId)) as FormBody);
}

/** Forgets what no login came for. */
export async function deleteOldParked(db: Queryable): Promise<void> {
  await db.delete(table).where(sql`${table.parkedAt} <= ${oldest}`);
}
