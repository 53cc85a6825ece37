import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../platform/database/index.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { ApplicationContext } from '../context.ts';
import { type Draft, type DraftContent, lockDraft, saveDraft } from '../draft-store.ts';
import { forgetFiles } from './forget.ts';
import { uploadTable } from './schema.ts';

/** The ids of all files that a draft names, and of what else has such an id. */
const named = (content: DraftContent) =>
  new Set(JSON.stringify(content).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));

/**
 * As {@link saveDraft}, for pages and lists: deletes the files that the draft named until then and names no
 * more, since no page shows them. Those that another window is just bringing were never named.
 * @param removed the id of a file that the person took away, whether the draft named it or not
 */
export async function saveDraftWithFiles(
  { db, vault, files }: ApplicationContext,
  draft: Draft,
  content: DraftContent,
  removed?: string,
): Promise<boolean> {
  if (!(await saveDraft(db, vault, draft, content))) return false;
  const now = named(content);
  const before = named(draft.content);
  if (removed !== undefined && isUuid(removed)) before.add(removed);
  const left = [...before].filter((id) => !now.has(id));
  if (left.length === 0) return true;
  const deleted = await db.transaction(async (tx) => {
    const locked = await lockDraft(tx, vault, draft.accountId, draft.leistung);
    if (locked?.id !== draft.id) return [];
    const still = named(locked.content);
    return deleteRows(
      tx,
      draft.id,
      left.filter((id) => !still.has(id)),
    );
  });
  // Saved it is: bytes that can't be removed now are due for the hourly clean-up, which tells of it.
  await forgetFiles(db, files, deleted).catch(() => {});
  return true;
}

/**
 * Makes room in a draft: deletes the files of which it names none and that no window can still be bringing,
 * as of a page that was left at a question whether to keep what another window stored.
 * @returns whether there were any
 */
export async function deleteUnnamedFiles(
  { db, vault }: ApplicationContext,
  { id, accountId, leistung }: Draft,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const locked = await lockDraft(tx, vault, accountId, leistung);
    if (locked?.id !== id) return false;
    const still = named(locked.content);
    const old = await tx
      .select({ id: uploadTable.id })
      .from(uploadTable)
      .where(
        and(eq(uploadTable.draftId, id), lt(uploadTable.createdAt, sql`now() - interval '1 hour'`)),
      );
    const unnamed = old.map((upload) => upload.id).filter((each) => !still.has(each));
    return (await deleteRows(tx, id, unnamed)).length > 0;
  });
}

/** @returns the ids of those that were files of the draft */
async function deleteRows(tx: Tx, draftId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const deleted = await tx
    .delete(uploadTable)
    .where(and(eq(uploadTable.draftId, draftId), inArray(uploadTable.id, [...ids])))
    .returning({ id: uploadTable.id });
  return deleted.map(({ id }) => id);
}
