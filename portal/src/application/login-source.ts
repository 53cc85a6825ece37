import type { Quelle } from '@sozialplattform/forms';
import type { Person } from '../identity/index.ts';

/** What the login knows of a person, as a form can take it over. */
export function loginSource(person: Person): Quelle {
  const address = person.address;
  const known = {
    'person.vorname': person.givenName,
    'person.nachname': person.surname,
    'person.geburtsdatum': person.birthdate,
    'person.geburtsort': person.placeOfBirth,
    'person.geburtsname': person.birthName,
    'person.email': person.mail,
    'person.telefon': person.telephone,
    'anschrift.plz': address?.postcode,
    'anschrift.ort': address?.city,
    'anschrift.land': address?.country,
    ...splitStreet(address?.street),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** BundID has street and house number in one; a number stands at the end: "Musterstraße 12 a". */
function splitStreet(line: string | undefined): Quelle {
  if (line === undefined) return {};
  const match = /^(?<street>.+?)\s+(?<number>\d+\s?[a-zA-Z]?(?:\s?-\s?\d+\s?[a-zA-Z]?)?)$/u.exec(
    line.trim(),
  );
  if (!match?.groups) return { 'anschrift.strasse': line };
  return { 'anschrift.strasse': match.groups.street, 'anschrift.hausnummer': match.groups.number };
}
