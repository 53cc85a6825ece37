import {
  type Form,
  fragtNachAngemeldeten,
  ohneUebernommene,
  type Quelle,
  uebernehme,
  uebernommen,
} from '@sozialplattform/forms';
import type { Person } from '../identity/index.ts';
import type { DraftContent } from './draft-store.ts';

/**
 * Fills in what the login knows as soon as it is clear that the form is about that person, and takes
 * it back when the form turns out to be about somebody else.
 */
export function withLogin(
  form: Form,
  content: DraftContent,
  person: Person,
  today: string,
): DraftContent {
  const own = fragtNachAngemeldeten(form, content.answers);
  if (own === true && !content.loginUsed) {
    const source = loginSource(person);
    const answers = uebernehme(form, content.answers, source, today);
    const takenOver = [...uebernommen(form, answers, source, today)];
    return { ...content, answers, takenOver, loginUsed: true };
  }
  if (own === false && content.loginUsed) {
    const answers = ohneUebernommene(form, content.answers, content.takenOver);
    return { ...content, answers, takenOver: [], loginUsed: false };
  }
  return content;
}

/** What the login knows of a person, as a form can take it over. */
function loginSource(person: Person): Quelle {
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
