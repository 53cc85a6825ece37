import type { Services } from '../platform/services.ts';
import { accountFor } from './account-store.ts';
import type { Identity, Person } from './person.ts';
import { createSession } from './session-store.ts';

const erika: Identity = {
  bpk2: 'bpk2-erika',
  level: 'hoch',
  givenName: 'Erika',
  surname: 'Musterfrau',
  birthdate: '1964-08-12',
  address: { street: 'Musterstraße 12', postcode: '34117', city: 'Kassel', country: 'DE' },
};

/** For tests: signs a person in without the way over a provider. @returns what to send as Cookie */
export async function signedIn(
  { db, vault }: Pick<Services, 'db' | 'vault'>,
  identity: Identity = erika,
  now = new Date(),
): Promise<{ person: Person; cookie: string }> {
  const person = await accountFor(db, vault, 'bundid', identity, now);
  return { person, cookie: `sitzung=${await createSession(db, vault, person, now)}` };
}
