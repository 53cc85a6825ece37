import type { Vault } from '../platform/crypto/vault.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { Identity, Person } from './person.ts';
import { accountTable } from './schema.ts';

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
