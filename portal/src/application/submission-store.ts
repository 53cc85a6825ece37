import { and, asc, desc, eq, getTableColumns, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Vault } from '../platform/crypto/vault.ts';
import { type Queryable, statement } from '../platform/database/index.ts';
import {
  type AuthoritySnapshot,
  documentTable,
  draftTable,
  type SubmissionState,
  submissionTable,
} from './schema.ts';

/** What was sent: only answers that applied, and how the person proved who they are. */
export type SubmissionContent = {
  answers: Record<string, unknown>;
  /** Given name and surname, for messages and the PDF. */
  name: string;
  /** Missing where one applies without an account: then the form holds a signature. */
  authentication?: { level: string; at: string };
  email?: string;
  locale: string;
};

export type Submission = {
  id: string;
  number: string;
  draftId: string;
  accountId: string;
  leistung: string;
  /** The place it was for; unknown of old ones. */
  ags: string | null;
  formVersion: number;
  authority: AuthoritySnapshot;
  submittedAt: Date;
  state: SubmissionState;
  stateAt: Date;
  /** When the authority got it; unknown of old ones. */
  arrivedAt: Date | null;
  /** Why it was refused: a kind; of old ones a German sentence. */
  reason: string | null;
  deletedAt: Date | null;
};

/** With what was sent; null once that was deleted. */
export type LoadedSubmission = Submission & { content: SubmissionContent | null };

const context = (id: string) => `submission:${id}`;
const documentContext = (id: string, kind: string) => `submission:${id}:${kind}`;

const {
  content: _content,
  replaces: _replaces,
  ...publicColumns
} = getTableColumns(submissionTable);

export type NewSubmission = Pick<
  Submission,
  | 'id'
  | 'number'
  | 'draftId'
  | 'accountId'
  | 'leistung'
  | 'formVersion'
  | 'authority'
  | 'submittedAt'
> & { content: SubmissionContent };

type Row = Omit<NewSubmission, 'content'> & { content: Buffer };

const ofDraft = (column: typeof draftTable.ags | typeof draftTable.replaces, draftId: string) =>
  sql`(select ${column} from ${draftTable} where ${draftTable.id} = ${draftId})`;

const insert = statement((tx, row: Row) =>
  tx.insert(submissionTable).values({
    id: row.id,
    number: row.number,
    draftId: row.draftId,
    accountId: row.accountId,
    leistung: row.leistung,
    ags: ofDraft(draftTable.ags, row.draftId),
    replaces: ofDraft(draftTable.replaces, row.draftId),
    formVersion: row.formVersion,
    authority: row.authority,
    content: row.content,
    submittedAt: row.submittedAt,
    stateAt: row.submittedAt,
  }),
);

/** Stores what was sent, while its draft is still there: the place, and what it replaces, come from it. */
export async function insertSubmission(
  tx: Queryable,
  vault: Vault,
  submission: NewSubmission,
): Promise<void> {
  const content = vault.sealJson(submission.content, context(submission.id));
  await insert(tx, { ...submission, content });
}

/** The person's own submission by its number; anybody else's does not exist for them. */
export async function findSubmission(
  db: Queryable,
  accountId: string,
  number: string,
): Promise<Submission | undefined> {
  const [row] = await db
    .select(publicColumns)
    .from(submissionTable)
    .where(and(eq(submissionTable.number, number), eq(submissionTable.accountId, accountId)));
  return row;
}

const byDraft = statement((db, { accountId, draftId }: Pick<Row, 'accountId' | 'draftId'>) =>
  db
    .select(publicColumns)
    .from(submissionTable)
    .where(and(eq(submissionTable.draftId, draftId), eq(submissionTable.accountId, accountId))),
);

/** What the given draft became, if it was sent already. */
export async function findSubmissionOfDraft(
  db: Queryable,
  accountId: string,
  draftId: string,
): Promise<Submission | undefined> {
  const [row] = await byDraft(db, { accountId, draftId });
  return row;
}

export async function listSubmissions(db: Queryable, accountId: string): Promise<Submission[]> {
  return db
    .select(publicColumns)
    .from(submissionTable)
    .where(eq(submissionTable.accountId, accountId))
    .orderBy(desc(submissionTable.submittedAt));
}

/** The person's last submission of a Leistung. */
export async function lastSubmission(
  db: Queryable,
  accountId: string,
  leistung: string,
): Promise<Submission | undefined> {
  const [row] = await db
    .select(publicColumns)
    .from(submissionTable)
    .where(and(eq(submissionTable.accountId, accountId), eq(submissionTable.leistung, leistung)))
    .orderBy(desc(submissionTable.submittedAt))
    .limit(1);
  return row;
}

const byId = statement((db, { id }: { id: string }) =>
  db.select().from(submissionTable).where(eq(submissionTable.id, id)),
);

/** For jobs, which act for nobody in particular. */
export async function loadSubmission(
  db: Queryable,
  vault: Vault,
  id: string,
): Promise<LoadedSubmission | undefined> {
  const [row] = await byId(db, { id });
  if (!row) return undefined;
  const content = row.content && (vault.openJson(row.content, context(id)) as SubmissionContent);
  return { ...row, content };
}

type Change = Pick<Submission, 'id' | 'state' | 'stateAt' | 'arrivedAt' | 'reason'>;

const change = statement((tx, { id, state, stateAt, arrivedAt, reason }: Change) =>
  tx
    .update(submissionTable)
    .set({
      state,
      stateAt,
      arrivedAt: sql`coalesce(${arrivedAt}::timestamptz, ${submissionTable.arrivedAt})`,
      reason,
    })
    .where(eq(submissionTable.id, id)),
);

/** Keeps the last of the states that a submission has come to, and when it arrived if that is among them. */
export async function setSubmissionState(
  tx: Queryable,
  id: string,
  states: readonly { state: SubmissionState; at: Date; reason?: string }[],
): Promise<void> {
  const last = states.at(-1);
  if (!last) return;
  const { state, at: stateAt, reason = null } = last;
  const arrivedAt = states.find((each) => each.state === 'angekommen')?.at ?? null;
  await change(tx, { id, state, stateAt, arrivedAt, reason });
}

/** A submission as it stands, held so until the transaction ends. */
export async function lockSubmission(
  tx: Queryable,
  id: string,
): Promise<Pick<Submission, 'number' | 'state'> | undefined> {
  const [row] = await tx
    .select({ number: submissionTable.number, state: submissionTable.state })
    .from(submissionTable)
    .where(eq(submissionTable.id, id))
    .for('update');
  return row;
}

const later = alias(submissionTable, 'later');

/**
 * Of submissions, by their ids: how they are called, the one by which they were sent once more, if they were, and
 * when their copy was deleted.
 */
export async function numbersOf(
  db: Queryable,
  ids: readonly string[],
): Promise<Map<string, { number: string; sentAnewAs: string | null; deletedAt: Date | null }>> {
  const rows = await db
    .select({
      id: submissionTable.id,
      number: submissionTable.number,
      sentAnewAs: later.number,
      deletedAt: submissionTable.deletedAt,
    })
    .from(submissionTable)
    .leftJoin(later, eq(later.replaces, submissionTable.id))
    .where(inArray(submissionTable.id, [...ids]));
  return new Map(rows.map(({ id, ...numbers }) => [id, numbers]));
}

/** The last by which a submission was sent once more, and that one again; itself where it never was. */
export async function lastSentFor(db: Queryable, id: string): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`
    with recursive sent (id, nr) as (
      select ${id}::uuid, 0
      union all
      select ${submissionTable.id}, nr + 1 from ${submissionTable}
        join sent on ${submissionTable.replaces} = sent.id
    ) select id from sent order by nr desc limit 1`);
  return rows[0]?.id ?? id;
}

/** The application for machines and for people. */
export type Documents = { xml: Buffer; pdf: Buffer };

const documentsOf = statement((db, { id }: { id: string }) =>
  db
    .select({ kind: documentTable.kind, content: documentTable.content })
    .from(documentTable)
    .where(eq(documentTable.submissionId, id)),
);

/** The documents of a submission that are kept. */
export async function readDocuments(
  db: Queryable,
  vault: Vault,
  id: string,
): Promise<Partial<Documents>> {
  const rows = await documentsOf(db, { id });
  return Object.fromEntries(
    rows.map(({ kind, content }) => [kind, vault.open(content, documentContext(id, kind))]),
  );
}

type NewDocument = { id: string; kind: 'pdf' | 'xml'; content: Buffer };

const insertDocument = statement((db, { id, kind, content }: NewDocument) =>
  db.insert(documentTable).values({ submissionId: id, kind, content }).onConflictDoNothing(),
);

/** Keeps a document as first made: a second maker's copy is dropped. @returns the one that is kept */
export async function keepDocument(
  db: Queryable,
  vault: Vault,
  id: string,
  kind: 'pdf' | 'xml',
  document: Buffer,
): Promise<Buffer> {
  const content = vault.seal(document, documentContext(id, kind));
  const kept = await insertDocument(db, { id, kind, content });
  if (kept.rowCount === 1) return document;
  return (await readDocuments(db, vault, id))[kind] ?? document;
}

/** Days after which the portal's copy of an accepted application goes; the person can fetch it until then. */
export const retentionDays = 30;

/** Days after which the copy of a rejected or undelivered one goes; until then it can be sent once more. */
export const refusedRetentionDays = 90;

/** The day on which the copy of a rejected or undelivered submission goes. */
export function refusedUntil({ stateAt }: Pick<Submission, 'stateAt'>): Date {
  return new Date(stateAt.getTime() + refusedRetentionDays * 86_400_000);
}

/** Only the authority's answer, or our giving up, lets a copy go: one that is on its way stays. */
function pastItsDays(now: Date) {
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const accepted = and(
    eq(submissionTable.state, 'angenommen'),
    lt(submissionTable.submittedAt, ago(retentionDays)),
  );
  const refused = and(
    inArray(submissionTable.state, ['abgelehnt', 'gescheitert']),
    lt(submissionTable.stateAt, ago(refusedRetentionDays)),
  );
  return and(isNull(submissionTable.deletedAt), or(accepted, refused));
}

/** Submissions whose content has to go now, the oldest first. */
export async function submissionsPastTheirDays(
  db: Queryable,
  now: Date,
): Promise<{ id: string }[]> {
  return db
    .select({ id: submissionTable.id })
    .from(submissionTable)
    .where(pastItsDays(now))
    .orderBy(asc(submissionTable.submittedAt));
}

/** Whether that still holds for one of them, which is kept as it is until the transaction ends. */
export async function isPastItsDays(tx: Queryable, id: string, now: Date): Promise<boolean> {
  const [row] = await tx
    .select({ id: submissionTable.id })
    .from(submissionTable)
    .where(and(eq(submissionTable.id, id), pastItsDays(now)))
    .for('update');
  return row !== undefined;
}

/** Deletes what was sent; number, date, authority and state stay for the person to see. */
export async function deleteSubmissionContent(tx: Queryable, id: string): Promise<void> {
  await tx.delete(documentTable).where(eq(documentTable.submissionId, id));
  await tx
    .update(submissionTable)
    .set({ content: null, deletedAt: sql`now()` })
    .where(eq(submissionTable.id, id));
}
