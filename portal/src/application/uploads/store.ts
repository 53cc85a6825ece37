import { and, asc, desc, eq, getTableColumns, inArray, ne, or, sql } from 'drizzle-orm';
import type { GuestKind } from '../../identity/index.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import { type Database, type Queryable, statement } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { Area } from '../area.ts';
import { draftTable, submissionTable } from '../schema.ts';
import { forgetFiles } from './forget.ts';
import { fileToDeleteTable, uploadTable } from './schema.ts';

/** A file as its owner sees it. */
export type Upload = { id: string; name: string; mimeType: string; size: number };

/** What is stored of a file that was found good. */
export type UploadedFile = { name: string; mimeType: string; bytes: Uint8Array };

type Description = { name: string; mimeType: string; key: string };

const context = (id: string) => `upload:${id}`;

function opened(vault: Vault, row: typeof uploadTable.$inferSelect): Upload & { key: Buffer } {
  const { name, mimeType, key } = vault.openJson(row.description, context(row.id)) as Description;
  return { id: row.id, name, mimeType, size: row.size, key: Buffer.from(key, 'base64') };
}

const megabyte = 1024 * 1024;

/** Megabytes of all files of one draft together; beyond it nothing more is taken. */
export const maxMegabytesOfDraft: Record<Area, number> = {
  antrag: 50,
  kurzantrag: 50,
  prototyp: 10,
};

/**
 * Megabytes of the files of all drafts of an area that needs no login: anyone can begin those, and the
 * disk is everyone's. Each area has its own, so that playing with prototypes takes no room from applications.
 */
const maxMegabytesOfGuests: Record<GuestKind, number> = { kurzantrag: 5 * 1024, prototyp: 512 };

/** How long bytes may wait for their record before they count as left behind. */
const grace = sql`now() + interval '1 hour'`;

/** Why a file was not stored; 'crowded': all guests together have as many as there may be. */
export type NotAdded = 'too-much' | 'crowded' | 'no-draft';

/**
 * Stores a checked file with a draft. A process that ends in between leaves bytes that are due for
 * deletion; files that come at the same time are counted one after the other.
 * @returns 'too-much' when the files of the draft would be more than `maxMegabytesOfDraft`, 'no-draft'
 * when it was sent or deleted meanwhile
 */
export async function addUpload(
  db: Database,
  vault: Vault,
  files: FileStore,
  draftId: string,
  file: UploadedFile,
): Promise<Upload | NotAdded> {
  const id = crypto.randomUUID();
  const { name, mimeType } = file;
  const size = file.bytes.length;
  await db.insert(fileToDeleteTable).values({ id, due: grace });
  const { key } = await files.put(id, file.bytes);
  const description: Description = { name, mimeType, key: key.toString('base64') };

  const outcome = await db.transaction(async (tx) => {
    const [draft] = await tx
      .select({ area: draftTable.area })
      .from(draftTable)
      .where(eq(draftTable.id, draftId))
      .for('update');
    if (!draft) return 'no-draft';
    const [stored] = await tx
      .select({ bytes: sql<number>`coalesce(sum(${uploadTable.size}), 0)::int` })
      .from(uploadTable)
      .where(eq(uploadTable.draftId, draftId));
    if ((stored?.bytes ?? 0) + size > maxMegabytesOfDraft[draft.area] * megabyte) return 'too-much';
    if (draft.area !== 'antrag' && (await isCrowded(tx, draft.area, size))) return 'crowded';
    const sealed = vault.sealJson(description, context(id));
    await tx.insert(uploadTable).values({ id, draftId, description: sealed, size });
    await tx.delete(fileToDeleteTable).where(eq(fileToDeleteTable.id, id));
    return 'added';
  });
  if (outcome === 'added') return { id, name, mimeType, size };
  await forgetFiles(db, files, [id]);
  return outcome;
}

/** Whether a file would be more than all guests of an area may have together. */
async function isCrowded(db: Queryable, area: GuestKind, size: number): Promise<boolean> {
  const [stored] = await db
    .select({ bytes: sql<string>`coalesce(sum(${uploadTable.size}), 0)` })
    .from(uploadTable)
    .innerJoin(draftTable, eq(draftTable.id, uploadTable.draftId))
    .where(eq(draftTable.area, area));
  return Number(stored?.bytes ?? 0) + size > maxMegabytesOfGuests[area] * megabyte;
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

/** Files that a person can use again: of their other drafts and of what they sent, the newest first. */
export async function uploadsElsewhere(
  db: Queryable,
  vault: Vault,
  accountId: string,
  draftId: string,
): Promise<Upload[]> {
  const rows = await db
    .select(getTableColumns(uploadTable))
    .from(uploadTable)
    .leftJoin(draftTable, eq(draftTable.id, uploadTable.draftId))
    .leftJoin(submissionTable, eq(submissionTable.id, uploadTable.submissionId))
    .where(
      or(
        and(
          eq(draftTable.accountId, accountId),
          eq(draftTable.area, 'antrag'),
          ne(draftTable.id, draftId),
        ),
        eq(submissionTable.accountId, accountId),
      ),
    )
    .orderBy(desc(uploadTable.createdAt))
    .limit(30);
  const uploads = rows.map((row) => opened(vault, row)).map(({ key: _key, ...upload }) => upload);
  const same = (one: Upload, other: Upload) => one.name === other.name && one.size === other.size;
  return uploads.filter((one, index) => uploads.findIndex((other) => same(one, other)) === index);
}

/** A person's own file with its bytes, of a draft or of what was sent; anybody else's does not exist. */
export async function readOwnUpload(
  db: Queryable,
  vault: Vault,
  files: FileStore,
  accountId: string,
  id: string,
): Promise<(Upload & { bytes: Buffer }) | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db
    .select(getTableColumns(uploadTable))
    .from(uploadTable)
    .leftJoin(draftTable, eq(draftTable.id, uploadTable.draftId))
    .leftJoin(submissionTable, eq(submissionTable.id, uploadTable.submissionId))
    .where(
      and(
        eq(uploadTable.id, id),
        or(eq(draftTable.accountId, accountId), eq(submissionTable.accountId, accountId)),
      ),
    );
  if (!row) return undefined;
  const { key, ...upload } = opened(vault, row);
  return { ...upload, bytes: await files.get({ id, key }) };
}

/**
 * The files that the sent answers name go with them into the submission. Others stay with the draft and
 * go when it goes: files of a question that no longer applies, or that a page brought in vain.
 */
export async function moveUploads(
  tx: Queryable,
  draftId: string,
  submissionId: string,
  ids: readonly string[],
): Promise<void> {
  const named = ids.filter((id) => isUuid(id));
  if (named.length === 0) return;
  await tx
    .update(uploadTable)
    .set({ draftId: null, submissionId })
    .where(and(eq(uploadTable.draftId, draftId), inArray(uploadTable.id, named)));
}

/** Which of the files that answers name the draft does not have (any more). */
export async function missingUploads(
  tx: Queryable,
  draftId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const named = new Set(ids.filter((id) => isUuid(id)));
  if (named.size === 0) return named;
  const there = await tx
    .select({ id: uploadTable.id })
    .from(uploadTable)
    .where(and(eq(uploadTable.draftId, draftId), inArray(uploadTable.id, [...named])));
  for (const { id } of there) named.delete(id);
  return named;
}

const ofSubmission = statement((db, { submissionId }: { submissionId: string }) =>
  db
    .select()
    .from(uploadTable)
    .where(eq(uploadTable.submissionId, submissionId))
    .orderBy(asc(uploadTable.createdAt)),
);

export async function uploadsOfSubmission(
  db: Queryable,
  vault: Vault,
  submissionId: string,
): Promise<Upload[]> {
  const rows = await ofSubmission(db, { submissionId });
  return rows.map((row) => opened(vault, row)).map(({ key: _key, ...upload }) => upload);
}

/** The files of a submission with their bytes, for its delivery. */
export async function readUploadsOfSubmission(
  db: Queryable,
  vault: Vault,
  files: FileStore,
  submissionId: string,
): Promise<(Upload & { bytes: Buffer })[]> {
  const rows = await ofSubmission(db, { submissionId });
  return Promise.all(
    rows.map(async (row) => {
      const { key, ...upload } = opened(vault, row);
      return { ...upload, bytes: await files.get({ id: upload.id, key }) };
    }),
  );
}
