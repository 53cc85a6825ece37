import { and, lt, sql } from 'drizzle-orm';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { Identity, Person } from './person.ts';
import { accountTable } from './schema.ts';

/** An account for someone who does not log in; nobody but the holder of its session can reach it. */
export async function guestAccount(db: Queryable, now: Date): Promise<Person> {
  const pseudonym = `guest:${crypto.randomUUID()}`;
  const [account] = await db
    .insert(accountTable)
    .values({ pseudonym, createdAt: now, lastLoginAt: now, guest: true })
    .returning({ id: accountTable.id });
  if (!account) throw new Error('an insert returned no row');
  return { id: account.id, bpk2: '', level: 'niedrig', givenName: '', surname: '' };
}

/** Forgets guests whose sessions have all ended. */
export async function deleteOldGuests(db: Queryable, now: Date): Promise<void> {
  const longestSession = new Date(now.getTime() - 25 * 3_600_000);
  await db
    .delete(accountTable)
    // As a literal, which the partial index needs.
    .where(and(sql`${accountTable.guest}`, lt(accountTable.createdAt, longestSession)));
}

/** The account of an identity, made at the first login. Two first logins at once are one account. */
export async function accountFor(
  db: Queryable,
  vault: Vault,
  provider: string,
  identity: Identity,
  now: Date,
): Promise<Person> {
  const pseudonym = vault.pseudonym(identity.bpk2, `account:${provider}`);
  const [account] = await db
    .insert(accountTable)
    .values({ pseudonym, createdAt: now, lastLoginAt: now })
    .onConflictDoUpdate({ target: accountTable.pseudonym, set: { lastLoginAt: now } })
    .returning({ id: accountTable.id });
  if (!account) throw new Error('an upsert returned no row');
  return { ...identity, id: account.id };
}
