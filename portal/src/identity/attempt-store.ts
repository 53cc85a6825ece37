import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { Locale } from '../platform/i18n/index.ts';
import type { Identity } from './person.ts';
import { attemptTable } from './schema.ts';
import { hashOf, newToken } from './tokens.ts';

/** Time a person has at the provider. */
const attemptLimit = 60 * 60_000;

/** What a second authentication is for, and whose it must be. */
export type Second = { purpose: string; sessionHash: Buffer; accountId: string };

export type Attempt = {
  requestId: string;
  provider: string;
  returnTo: string;
  locale: Locale;
  createdAt: Date;
  second?: Second;
};

/** What a finished attempt brought. */
export type Outcome = Attempt & ({ identity: Identity } | { failure: string });

type Row = typeof attemptTable.$inferSelect;

const context = (requestId: string) => `login_attempt:${requestId}`;

export async function storeAttempt(
  db: Queryable,
  attempt: Attempt,
  browserToken: string,
): Promise<void> {
  const { second, ...rest } = attempt;
  await db.insert(attemptTable).values({ ...rest, ...second, browserHash: hashOf(browserToken) });
}

/** The attempt a provider's answer belongs to, as long as it is not answered with a person. */
export async function findAttempt(
  db: Queryable,
  requestId: string,
  now: Date,
): Promise<Attempt | undefined> {
  const [row] = await db
    .select()
    .from(attemptTable)
    .where(and(eq(attemptTable.requestId, requestId), isNull(attemptTable.outcome), young(now)));
  return row && attemptOf(row);
}

/**
 * Stores the provider's answer. A person is final; a failure can still be followed by a person.
 * @returns the token for the browser that brought the answer; undefined when another answer was first
 */
export async function answerAttempt(
  db: Queryable,
  vault: Vault,
  requestId: string,
  answer: { identity: Identity } | { failure: string },
): Promise<string | undefined> {
  const token = newToken();
  const changes =
    'identity' in answer
      ? { outcome: vault.sealJson(answer.identity, context(requestId)), failure: null }
      : { failure: answer.failure };
  const changed = await db
    .update(attemptTable)
    .set({ handoverHash: hashOf(token), ...changes })
    .where(and(eq(attemptTable.requestId, requestId), isNull(attemptTable.outcome)))
    .returning({ requestId: attemptTable.requestId });
  return changed.length === 1 ? token : undefined;
}

/**
 * Takes the result of an attempt, once: only the browser in which it began and that brought the answer
 * has both tokens. So neither a foreign answer planted in a victim's browser nor a request that a victim
 * was made to answer leads to a session.
 */
export async function takeOutcome(
  db: Queryable,
  vault: Vault,
  tokens: { browser: string; handover: string },
  now: Date,
): Promise<Outcome | undefined> {
  const [row] = await db
    .delete(attemptTable)
    .where(
      and(
        eq(attemptTable.handoverHash, hashOf(tokens.handover)),
        eq(attemptTable.browserHash, hashOf(tokens.browser)),
        young(now),
      ),
    )
    .returning();
  if (!row) return undefined;
  if (!row.outcome) return { ...attemptOf(row), failure: row.failure ?? 'unknown' };
  const identity = vault.openJson(row.outcome, context(row.requestId)) as Identity;
  return { ...attemptOf(row), identity };
}

export async function deleteOldAttempts(db: Queryable, now: Date): Promise<void> {
  await db
    .delete(attemptTable)
    .where(lt(attemptTable.createdAt, new Date(now.getTime() - attemptLimit)));
}

function young(now: Date) {
  return gt(attemptTable.createdAt, new Date(now.getTime() - attemptLimit));
}

function attemptOf(row: Row): Attempt {
  const { requestId, provider, returnTo, locale, createdAt, purpose, sessionHash, accountId } = row;
  const attempt = { requestId, provider, returnTo, locale, createdAt };
  if (purpose === null || sessionHash === null || accountId === null) return attempt;
  return { ...attempt, second: { purpose, sessionHash, accountId } };
}
