import type { Attributes, Authentication, Level, TrustLevel } from '@sozialplattform/bundid';

export type Address = { street: string; postcode: string; city: string; country: string };

/** What a provider says about the person who logged in. */
export type Identity = {
  /** The provider's stable pseudonym of the person for this portal. */
  bpk2: string;
  level: Level;
  givenName: string;
  surname: string;
  birthName?: string;
  title?: string;
  /** ISO 5218: 0 unknown, 1 male, 2 female, 9 not applicable. */
  gender?: string;
  /** YYYY-MM-DD; missing where day or month is not known. */
  birthdate?: string;
  placeOfBirth?: string;
  /** As on the document: `D` or three letters (ICAO). */
  nationality?: string;
  address?: Address;
  /** Key of the municipality of residence (from the Online-Ausweis). */
  communityId?: string;
  mail?: string;
  telephone?: string;
  /** How far BundID vouches for a value, by its attribute; what is missing here nobody vouches for. */
  trust: { [Name in keyof Attributes]?: TrustLevel };
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
    trust: {},
  };
  const optional = {
    birthName: value('birthName'),
    title: value('personalTitle'),
    gender: value('gender'),
    birthdate: value('birthdate'),
    placeOfBirth: value('placeOfBirth'),
    nationality: value('nationality'),
    communityId: value('communityId'),
    mail: value('mail'),
    telephone: value('telephone'),
  };
  for (const [name, known] of Object.entries(optional)) {
    if (known !== undefined) Object.assign(identity, { [name]: known });
  }
  if (street && postcode && city) {
    identity.address = { street, postcode, city, country: value('country') ?? 'DE' };
  }
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.trust) identity.trust[name as keyof Attributes] = attribute.trust;
  }
  return identity;
}

/** How the portal addresses the person. */
export function nameOf(person: Pick<Person, 'givenName' | 'surname'>): string {
  return `${person.givenName} ${person.surname}`.trim();
}
