import { and, asc, eq, getTableColumns, gt, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { Vault } from '../platform/crypto/vault.ts';
import { lookedUpTogether, type Queryable, statement } from '../platform/database/index.ts';
import type { FormBody } from '../platform/http/body.ts';
import type { Area } from './area.ts';
import { draftTable } from './schema.ts';

/** What a draft holds, readable only through the vault. */
export type DraftContent = {
  /** The answers, also those that no longer apply: changing back restores them until sending. */
  answers: Record<string, unknown>;
  /** What was typed on pages that did not validate yet, by page. */
  typed: Record<string, FormBody>;
  /** Answers that came from the login and were not changed since, by field path. */
  takenOver: string[];
  /** What the login knows was filled in: once, so that what a person empties stays empty. */
  loginUsed?: boolean;
  /** The page worked on last; null before the first. */
  page: string | null;
};

export type Draft = {
  id: string;
  accountId: string;
  area: Area;
  leistung: string;
  ags: string;
  authorityId: string;
  /** The language it was begun in, where that is known. */
  locale: string | null;
  formVersion: number;
  revision: number;
  updatedAt: Date;
  expiresAt: Date;
  /** The submission that came to nothing and is sent once more by this draft. */
  replaces: string | null;
  content: DraftContent;
};

/** § 8a OZG: a draft is kept, as a rule, for 30 days after it was last worked on. */
export const draftDays = 30;

/** Days before the deletion at which the person is told. */
const warningDays = 7;

const context = (id: string) => `draft:${id}`;
const expiry = sql`now() + make_interval(days => ${draftDays})`;
const guestExpiry = sql`now() + interval '1 day'`;

const { createdAt: _created, warnedAt: _warned, ...draftColumns } = getTableColumns(draftTable);

export { draftColumns };
export type DraftRow = Omit<typeof draftTable.$inferSelect, 'createdAt' | 'warnedAt'>;

export function openDraft(vault: Vault, row: DraftRow): Draft {
  return { ...row, content: vault.openJson(row.content, context(row.id)) as DraftContent };
}

const draftOf = lookedUpTogether<Pick<DraftRow, 'accountId' | 'leistung'>, DraftRow>(
  (db) => {
    const wanted = sql`unnest(${sql.placeholder('accounts')}::uuid[], ${sql.placeholder('leistungen')}::text[])`;
    const query = db
      .select(draftColumns)
      .from(draftTable)
      .where(sql`(${draftTable.accountId}, ${draftTable.leistung}) in (select * from ${wanted})`)
      .prepare('drafts_of_people');
    return (keys) =>
      query.execute({
        accounts: keys.map(({ accountId }) => accountId),
        leistungen: keys.map(({ leistung }) => leistung),
      });
  },
  ({ accountId, leistung }) => `${accountId} ${leistung}`,
);

/** The person's draft of a Leistung; undefined when there is none, or it is someone else's. */
export async function findDraft(
  db: Queryable,
  vault: Vault,
  accountId: string,
  leistung: string,
): Promise<Draft | undefined> {
  const row = await draftOf(db, { accountId, leistung });
  return row && openDraft(vault, row);
}

const lock = statement((tx, { accountId, leistung }: Pick<DraftRow, 'accountId' | 'leistung'>) =>
  tx
    .select(draftColumns)
    .from(draftTable)
    .where(and(eq(draftTable.accountId, accountId), eq(draftTable.leistung, leistung)))
    .for('update'),
);

/** As {@link findDraft}, held until the transaction ends, so that it is sent once. */
export async function lockDraft(
  tx: Queryable,
  vault: Vault,
  accountId: string,
  leistung: string,
): Promise<Draft | undefined> {
  const [row] = await lock(tx, { accountId, leistung });
  return row && openDraft(vault, row);
}

export type NewDraft = Pick<
  Draft,
  'accountId' | 'area' | 'leistung' | 'ags' | 'authorityId' | 'formVersion' | 'content'
> & { locale?: string; replaces?: string };

/**
 * Begins a draft (a guest's for a day), or leaves the one that exists: two clicks on "Antrag anfangen" are one draft.
 * @returns whether it was begun by this call
 */
export async function createDraft(db: Queryable, vault: Vault, draft: NewDraft): Promise<boolean> {
  const id = crypto.randomUUID();
  const { content, ...rest } = draft;
  const expiresAt = draft.area === 'antrag' ? expiry : guestExpiry;
  const begun = await db
    .insert(draftTable)
    .values({ ...rest, id, content: vault.sealJson(content, context(id)), expiresAt })
    .onConflictDoNothing();
  return begun.rowCount === 1;
}

/**
 * Stores new content if nobody stored any since this draft was read, and begins its 30 days anew.
 * @returns false when another window was faster: read again and decide
 */
export async function saveDraft(
  db: Queryable,
  vault: Vault,
  draft: Pick<Draft, 'id' | 'accountId' | 'revision' | 'formVersion'>,
  content: DraftContent,
): Promise<boolean> {
  const saved = await db
    .update(draftTable)
    .set({
      content: vault.sealJson(content, context(draft.id)),
      formVersion: draft.formVersion,
      revision: draft.revision + 1,
      updatedAt: sql`now()`,
      expiresAt: sql`case when area = 'antrag' then ${expiry} else expires_at end`,
      warnedAt: null,
    })
    .where(
      and(
        eq(draftTable.id, draft.id),
        eq(draftTable.accountId, draft.accountId),
        eq(draftTable.revision, draft.revision),
      ),
    );
  return saved.rowCount === 1;
}

/**
 * Keeps that the person's draft of a Leistung is sent for a submission once more; null: for none.
 * @returns false where there is no such draft
 */
export async function sendDraftFor(
  db: Queryable,
  { accountId, leistung }: Pick<Draft, 'accountId' | 'leistung'>,
  replaces: string | null,
): Promise<boolean> {
  const kept = await db
    .update(draftTable)
    .set({ replaces })
    .where(and(eq(draftTable.accountId, accountId), eq(draftTable.leistung, leistung)));
  return kept.rowCount === 1;
}

/**
 * Changes the authority an unfinished application is for (the person moved, or corrected the place).
 * What was checked before was checked for another one, so it counts as a new revision.
 */
export async function moveDraft(
  db: Queryable,
  draft: Pick<Draft, 'id' | 'accountId'>,
  to: Pick<Draft, 'ags' | 'authorityId'>,
): Promise<void> {
  const elsewhere = or(ne(draftTable.ags, to.ags), ne(draftTable.authorityId, to.authorityId));
  await db
    .update(draftTable)
    .set({ ...to, revision: sql`revision + 1` })
    .where(and(eq(draftTable.id, draft.id), eq(draftTable.accountId, draft.accountId), elsewhere));
}

export const deleteDraft = statement((db, { id }: { id: string }) =>
  db.delete(draftTable).where(eq(draftTable.id, id)),
);

export async function listDrafts(db: Queryable, vault: Vault, accountId: string): Promise<Draft[]> {
  const rows = await db
    .select(draftColumns)
    .from(draftTable)
    .where(eq(draftTable.accountId, accountId))
    .orderBy(asc(draftTable.expiresAt));
  return rows.map((row) => openDraft(vault, row));
}

/** Drafts past their 30 days, the oldest first. */
export async function expiredDrafts(db: Queryable, now: Date): Promise<{ id: string }[]> {
  return db
    .select({ id: draftTable.id })
    .from(draftTable)
    .where(lte(draftTable.expiresAt, now))
    .orderBy(asc(draftTable.expiresAt));
}

/** Deletes a draft unless it was worked on since it was found to be past its days. */
export async function deleteExpiredDraft(tx: Queryable, id: string, now: Date): Promise<boolean> {
  const deleted = await tx
    .delete(draftTable)
    .where(and(eq(draftTable.id, id), lte(draftTable.expiresAt, now)));
  return deleted.rowCount === 1;
}

const warningLimit = (now: Date) => new Date(now.getTime() + warningDays * 86_400_000);

/** Drafts whose deletion is near and was not announced yet; marks them as announced. */
export async function draftsToWarn(db: Queryable, now: Date): Promise<{ id: string }[]> {
  return db
    .update(draftTable)
    .set({ warnedAt: now })
    .where(
      and(
        eq(draftTable.area, 'antrag'),
        lt(draftTable.expiresAt, warningLimit(now)),
        isNull(draftTable.warnedAt),
      ),
    )
    .returning({ id: draftTable.id });
}

/** A draft whose deletion is still near; undefined when it is gone, or was worked on meanwhile. */
export async function draftNearItsEnd(
  db: Queryable,
  vault: Vault,
  id: string,
  now: Date,
): Promise<Draft | undefined> {
  const near = and(gt(draftTable.expiresAt, now), lt(draftTable.expiresAt, warningLimit(now)));
  const [row] = await db
    .select(draftColumns)
    .from(draftTable)
    .where(and(eq(draftTable.id, id), near));
  return row && openDraft(vault, row);
}
