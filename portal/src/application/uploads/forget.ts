import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Queryable } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { fileToDeleteTable, uploadTable } from './schema.ts';

/** Deletes a file of a draft, with its bytes: what counts no longer takes no room either. */
export async function deleteUpload(
  db: Queryable,
  files: FileStore,
  draftId: string,
  id: string,
): Promise<void> {
  const deleted = await db
    .delete(uploadTable)
    .where(and(eq(uploadTable.id, id), eq(uploadTable.draftId, draftId)));
  if (deleted.rowCount === 1) await forgetFiles(db, files, [id]);
}

export async function fileIdsOfDraft(db: Queryable, draftId: string): Promise<string[]> {
  const rows = await db
    .select({ id: uploadTable.id })
    .from(uploadTable)
    .where(eq(uploadTable.draftId, draftId));
  return rows.map(({ id }) => id);
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

/** Removes the bytes of files whose records are gone. */
export async function forgetFiles(
  db: Queryable,
  files: FileStore,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    await files.delete(id);
    await db.delete(fileToDeleteTable).where(eq(fileToDeleteTable.id, id));
  }
}
