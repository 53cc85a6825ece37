import { and, asc, eq, sql } from 'drizzle-orm';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { CheckedUpload, FileStore } from '../../platform/files/index.ts';
import { fileToDeleteTable, uploadTable } from './schema.ts';

/** A file as its owner sees it. */
export type Upload = { id: string; name: string; mimeType: string; size: number };

type Description = { name: string; mimeType: string; key: string };

const context = (id: string) => `upload:${id}`;

function opened(vault: Vault, row: typeof uploadTable.$inferSelect): Upload & { key: Buffer } {
  const { name, mimeType, key } = vault.openJson(row.description, context(row.id)) as Description;
  return { id: row.id, name, mimeType, size: row.size, key: Buffer.from(key, 'base64') };
}

/** All files of one draft together; beyond it nothing more is taken. */
export const maxBytesOfDraft = 50 * 1024 * 1024;

/**
 * Stores a checked file with a draft.
 * @returns undefined when the files of the draft would be more than 50 MB
 */
export async function addUpload(
  db: Queryable,
  vault: Vault,
  files: FileStore,
  draftId: string,
  file: CheckedUpload,
): Promise<Upload | undefined> {
  const id = crypto.randomUUID();
  const { key } = await files.put(id, file.bytes);
  const description: Description = {
    name: file.name,
    mimeType: file.mimeType,
    key: key.toString('base64'),
  };
  const fits = sql`(select coalesce(sum(size), 0) from upload where draft_id = ${draftId}) + ${file.bytes.length} <= ${maxBytesOfDraft}`;
  const added = await db.execute(sql`
    insert into upload (id, draft_id, description, size)
    select ${id}, ${draftId}, ${vault.sealJson(description, context(id))}, ${file.bytes.length} where ${fits}`);
  if (added.rowCount === 1)
    return { id, name: file.name, mimeType: file.mimeType, size: file.bytes.length };
  await files.delete(id);
  return undefined;
}

export async function uploadsOfDraft(
  db: Queryable,
  vault: Vault,
  draftId: string,
): Promise<Upload[]> {
  const rows = await db
    .select()
    .from(uploadTable)
    .where(eq(uploadTable.draftId, draftId))
    .orderBy(asc(uploadTable.createdAt));
  return rows.map((row) => opened(vault, row)).map(({ key: _key, ...upload }) => upload);
}

/** One file of a draft with its bytes; undefined when it is no file of this draft. */
export async function readUpload(
  db: Queryable,
  vault: Vault,
  files: FileStore,
  draftId: string,
  id: string,
): Promise<(Upload & { bytes: Buffer }) | undefined> {
  const [row] = await db
    .select()
    .from(uploadTable)
    .where(and(eq(uploadTable.id, id), eq(uploadTable.draftId, draftId)));
  if (!row) return undefined;
  const { key, ...upload } = opened(vault, row);
  return { ...upload, bytes: await files.get({ id, key }) };
}

export async function deleteUpload(db: Queryable, draftId: string, id: string): Promise<void> {
  await db.delete(uploadTable).where(and(eq(uploadTable.id, id), eq(uploadTable.draftId, draftId)));
}

/** The files of a draft go with it into its submission. */
export async function moveUploads(
  tx: Queryable,
  draftId: string,
  submissionId: string,
): Promise<void> {
  await tx
    .update(uploadTable)
    .set({ draftId: null, submissionId })
    .where(eq(uploadTable.draftId, draftId));
}

export async function uploadsOfSubmission(
  db: Queryable,
  vault: Vault,
  submissionId: string,
): Promise<Upload[]> {
  const rows = await db
    .select()
    .from(uploadTable)
    .where(eq(uploadTable.submissionId, submissionId))
    .orderBy(asc(uploadTable.createdAt));
  return rows.map((row) => opened(vault, row)).map(({ key: _key, ...upload }) => upload);
}

/** The files of a submission with their bytes, for its delivery. */
export async function readUploadsOfSubmission(
  db: Queryable,
  vault: Vault,
  files: FileStore,
  submissionId: string,
): Promise<(Upload & { bytes: Buffer })[]> {
  const rows = await db
    .select()
    .from(uploadTable)
    .where(eq(uploadTable.submissionId, submissionId))
    .orderBy(asc(uploadTable.createdAt));
  return Promise.all(
    rows.map(async (row) => {
      const { key, ...upload } = opened(vault, row);
      return { ...upload, bytes: await files.get({ id: upload.id, key }) };
    }),
  );
}

export async function deleteUploadsOfSubmission(
  tx: Queryable,
  submissionId: string,
): Promise<void> {
  await tx.delete(uploadTable).where(eq(uploadTable.submissionId, submissionId));
}

/** Removes from the file store what the database no longer knows. */
export async function deleteForgottenFiles(db: Queryable, files: FileStore): Promise<void> {
  const forgotten = await db.select().from(fileToDeleteTable).limit(500);
  for (const { id } of forgotten) {
    await files.delete(id);
    await db.delete(fileToDeleteTable).where(eq(fileToDeleteTable.id, id));
  }
}
