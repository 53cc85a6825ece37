import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Vault } from '../platform/crypto/vault.ts';
import { preparedOnce, type Queryable } from '../platform/database/index.ts';
import type { Person } from './person.ts';
import { sessionTable } from './schema.ts';
import { hashOf, newToken } from './tokens.ts';

const minute = 60_000;

/** A session ends after half an hour without a request, and after twelve hours in any case. */
const idleLimit = 30 * minute;
const absoluteLimit = 12 * 60 * minute;

/** How exactly the last request is remembered; spares a write at every one of them. */
const precision = minute;

export type Session = { tokenHash: Buffer; person: Person; expiresAt: Date };

const context = (tokenHash: Buffer) => `session:${tokenHash.toString('hex')}`;

/** Begins a session. @returns the token for the cookie, which is stored nowhere */
export async function createSession(
  db: Queryable,
  vault: Vault,
  person: Person,
  now: Date,
): Promise<string> {
  const token = newToken();
  const tokenHash = hashOf(token);
  await db.insert(sessionTable).values({
    tokenHash,
    accountId: person.id,
    person: vault.sealJson(person, context(tokenHash)),
    createdAt: now,
    seenAt: now,
  });
  return token;
}

const sessionOfToken = preparedOnce((db) =>
  db
    .select()
    .from(sessionTable)
    .where(
      and(
        eq(sessionTable.tokenHash, sql.placeholder('tokenHash')),
        gt(sessionTable.seenAt, sql.placeholder('seenAfter')),
        gt(sessionTable.createdAt, sql.placeholder('createdAfter')),
      ),
    )
    .prepare('session_of_token'),
);

/** The running session of a token; the request counts as a sign of life. */
export async function findSession(
  db: Queryable,
  vault: Vault,
  token: string,
  now: Date,
): Promise<Session | undefined> {
  const tokenHash = hashOf(token);
  const [row] = await sessionOfToken(db).execute({
    tokenHash,
    seenAfter: new Date(now.getTime() - idleLimit - precision),
    createdAfter: new Date(now.getTime() - absoluteLimit),
  });
  if (!row) return undefined;
  if (now.getTime() - row.seenAt.getTime() > precision) {
    await db.update(sessionTable).set({ seenAt: now }).where(eq(sessionTable.tokenHash, tokenHash));
  }
  const end = Math.min(now.getTime() + idleLimit, row.createdAt.getTime() + absoluteLimit);
  const person = vault.openJson(row.person, context(tokenHash)) as Person;
  return { tokenHash, person, expiresAt: new Date(end) };
}

export async function endSession(db: Queryable, token: string): Promise<void> {
  await db.delete(sessionTable).where(eq(sessionTable.tokenHash, hashOf(token)));
}

export async function deleteEndedSessions(db: Queryable, now: Date): Promise<void> {
  const idle = new Date(now.getTime() - idleLimit - precision);
  const old = new Date(now.getTime() - absoluteLimit);
  await db.delete(sessionTable).where(lt(sessionTable.seenAt, idle));
  await db.delete(sessionTable).where(lt(sessionTable.createdAt, old));
}
