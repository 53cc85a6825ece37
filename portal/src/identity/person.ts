import type { Attributes, Authentication, Level } from '@sozialplattform/bundid';

export type Address = { street: string; postcode: string; city: string; country: string };

/** What a provider says about the person who logged in. */
export type Identity = {
  /** The provider's stable pseudonym of the person for this portal. */
  bpk2: string;
  level: Level;
  givenName: string;
  surname: string;
  birthName?: string;
  /** YYYY-MM-DD; missing where day or month is not known. */
  birthdate?: string;
  placeOfBirth?: string;
  address?: Address;
  mail?: string;
  telephone?: string;
};

/** A signed-in person; the id is that of our account. */
export type Person = Identity & { id: string };

/**
 * The person that BundID vouches for.
 * @returns undefined without bPK2: there is no account to be had without (a temporary BundID login)
 */
export function identityOf({ attributes, level }: Authentication): Identity | undefined {
  const value = (name: keyof Attributes) => attributes[name]?.value;
  const bpk2 = value('bpk2');
  if (!bpk2) return undefined;
  const street = value('street');
  const postcode = value('postcode');
  const city = value('city');
  const identity: Identity = {
    bpk2,
    level,
    givenName: value('givenName') ?? '',
    surname: value('surname') ?? '',
  };
  const optional = {
    birthName: value('birthName'),
    birthdate: value('birthdate'),
    placeOfBirth: value('placeOfBirth'),
    mail: value('mail'),
    telephone: value('telephone'),
  };
  for (const [name, known] of Object.entries(optional)) {
    if (known !== undefined) Object.assign(identity, { [name]: known });
  }
  if (street && postcode && city) {
    identity.address = { street, postcode, city, country: value('country') ?? 'DE' };
  }
  return identity;
}

/** How the portal addresses the person. */
export function nameOf(person: Pick<Person, 'givenName' | 'surname'>): string {
  return `${person.givenName} ${person.surname}`.trim();
}
