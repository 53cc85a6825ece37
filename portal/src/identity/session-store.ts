import { and, eq, lt, or, sql } from 'drizzle-orm';
import type { Vault } from '../platform/crypto/vault.ts';
import { lookedUpTogether, type Queryable } from '../platform/database/index.ts';
import type { Person } from './person.ts';
import { sessionTable } from './schema.ts';
import { guestKinds, limits, type SessionKind } from './session-kind.ts';
import { hashOf, newToken } from './tokens.ts';

/** Milliseconds; how exactly the last request is remembered. Spares a write at every one of them. */
const precision = 60_000;

export type Session = { tokenHash: Buffer; person: Person; expiresAt: Date };

const context = (tokenHash: Buffer) => `session:${tokenHash.toString('hex')}`;

/** Begins a session. @returns the token for the cookie, which is stored nowhere */
export async function createSession(
  db: Queryable,
  vault: Vault,
  person: Person,
  now: Date,
  kind: SessionKind = 'person',
): Promise<string> {
  const token = newToken();
  const tokenHash = hashOf(token);
  await db.insert(sessionTable).values({
    tokenHash,
    accountId: person.id,
    kind,
    person: vault.sealJson(person, context(tokenHash)),
    createdAt: now,
    seenAt: now,
  });
  return token;
}

export type SessionRow = typeof sessionTable.$inferSelect;

/** Finds a session by the hash of its token, whether it still runs or not. */
export type SessionLookUp = (db: Queryable, tokenHash: Buffer) => Promise<SessionRow | undefined>;

const sessionOfToken = lookedUpTogether<Pick<SessionRow, 'tokenHash'>, SessionRow>(
  (db) => {
    const query = db
      .select()
      .from(sessionTable)
      .where(sql`${sessionTable.tokenHash} = any(${sql.placeholder('hashes')})`)
      .prepare('sessions_of_tokens');
    return (keys) => query.execute({ hashes: keys.map(({ tokenHash }) => tokenHash) });
  },
  ({ tokenHash }) => tokenHash.toString('latin1'),
);

const lookUpAlone: SessionLookUp = (db, tokenHash) => sessionOfToken(db, { tokenHash });

/**
 * The running session of a token of this kind; the request counts as a sign of life.
 * @param lookUp finds the row, perhaps with more that belongs to it
 */
export async function findSession(
  db: Queryable,
  vault: Vault,
  token: string,
  now: Date,
  kind: SessionKind = 'person',
  lookUp = lookUpAlone,
): Promise<Session | undefined> {
  const { idle, absolute } = limits[kind];
  const tokenHash = hashOf(token);
  const row = await lookUp(db, tokenHash);
  if (!row || row.kind !== kind) return undefined;
  const unseen = now.getTime() - row.seenAt.getTime();
  if (unseen >= idle + precision || now.getTime() - row.createdAt.getTime() >= absolute) {
    return undefined;
  }
  if (unseen > precision) {
    await db.update(sessionTable).set({ seenAt: now }).where(eq(sessionTable.tokenHash, tokenHash));
  }
  const end = Math.min(now.getTime() + idle, row.createdAt.getTime() + absolute);
  const person = vault.openJson(row.person, context(tokenHash)) as Person;
  return { tokenHash, person, expiresAt: new Date(end) };
}

export async function endSession(db: Queryable, token: string): Promise<void> {
  await db.delete(sessionTable).where(eq(sessionTable.tokenHash, hashOf(token)));
}

export async function deleteEndedSessions(db: Queryable, now: Date): Promise<void> {
  for (const kind of ['person', ...guestKinds] as const) {
    const { idle, absolute } = limits[kind];
    const unseen = lt(sessionTable.seenAt, new Date(now.getTime() - idle - precision));
    const old = lt(sessionTable.createdAt, new Date(now.getTime() - absolute));
    await db.delete(sessionTable).where(and(eq(sessionTable.kind, kind), or(unseen, old)));
  }
}
