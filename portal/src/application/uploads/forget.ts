import { asc, eq, lte, sql } from 'drizzle-orm';
import type { Queryable, Tx } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { deleteDraft } from '../draft-store.ts';
import { draftTable } from '../schema.ts';
import { fileToDeleteTable, uploadTable } from './schema.ts';

/**
 * Deletes a draft and its files, unless it was sent or deleted meanwhile. Their bytes go once the
 * transaction is through, by {@link forgetFiles}.
 * @returns the ids of the files; undefined where there was no draft any more
 */
export async function deleteDraftWithFiles(tx: Tx, draftId: string): Promise<string[] | undefined> {
  // Sending holds the draft, too: whoever comes second finds none.
  const [draft] = await tx
    .select({ id: draftTable.id })
    .from(draftTable)
    .where(eq(draftTable.id, draftId))
    .for('update');
  if (!draft) return undefined;
  const deleted = await tx
    .delete(uploadTable)
    .where(eq(uploadTable.draftId, draftId))
    .returning({ id: uploadTable.id });
  await deleteDraft(tx, { id: draftId });
  return deleted.map(({ id }) => id);
}

export async function deleteUploadsOfSubmission(
  tx: Queryable,
  submissionId: string,
): Promise<void> {
  await tx.delete(uploadTable).where(eq(uploadTable.submissionId, submissionId));
}

/** Removes from the file store what the database no longer knows, also after a crash in between. */
export async function deleteForgottenFiles(db: Queryable, files: FileStore): Promise<void> {
  const forgotten = await db
    .select({ id: fileToDeleteTable.id })
    .from(fileToDeleteTable)
    .where(lte(fileToDeleteTable.due, sql`now()`))
    .orderBy(asc(fileToDeleteTable.due));
  await forgetFiles(
    db,
    files,
    forgotten.map(({ id }) => id),
  );
}

/**
 * Removes the bytes of files whose records are gone; those of a file that has one stay.
 * @throws the first error of those that could not be removed, once all others are
 */
export async function forgetFiles(
  db: Queryable,
  files: FileStore,
  ids: readonly string[],
): Promise<void> {
  const errors: unknown[] = [];
  for (const id of ids) {
    const [known] = await db
      .select({ id: uploadTable.id })
      .from(uploadTable)
      .where(eq(uploadTable.id, id));
    if (known) continue;
    try {
      await files.delete(id);
    } catch (error) {
      errors.push(error);
      continue;
    }
    await db.delete(fileToDeleteTable).where(eq(fileToDeleteTable.id, id));
  }
  if (errors.length > 0) throw errors[0];
}
