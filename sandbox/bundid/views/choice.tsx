import type { ReceivedRequest } from '@sozialplattform/bundid/idp';
import { obstacle } from '../answer.ts';
import { levelOf, type SamplePerson } from '../persons.ts';
import { document } from './document.tsx';

const methods: Record<SamplePerson['method'], string> = {
  eID: 'Online-Ausweis',
  Elster: 'ELSTER-Zertifikat',
  Benutzername: 'Benutzername und Passwort',
};

/** Who do you want to be? */
export function choicePage(
  request: ReceivedRequest,
  ticket: string,
  persons: readonly SamplePerson[],
): string {
  const heading = 'Bei der BundID anmelden';
  return document(
    heading,
    <>
      <h1>{heading}</h1>
      <p>
        <strong>{request.organizationName}</strong> möchte wissen, wer Sie sind. Wählen Sie eine
        Person.
      </p>
      <form method="post" action="/anmelden">
        <input type="hidden" name="vorgang" value={ticket} />
        <ul class="persons">
          {persons.map((person) => (
            <PersonItem key={person.id} person={person} reason={obstacle(person, request)} />
          ))}
        </ul>
        <button type="submit" name="abbrechen" value="ja" class="quiet">
          Abbrechen
        </button>
      </form>
      <details>
        <summary>Was der Dienst wissen möchte</summary>
        <ul>
          {request.attributes.map(({ name, required }) => (
            <li key={name}>{required ? `${name} (verlangt)` : name}</li>
          ))}
        </ul>
      </details>
    </>,
  );
}

function PersonItem({ person, reason }: { person: SamplePerson; reason: string | undefined }) {
  const { givenName, surname } = person.data;
  return (
    <li>
      <button
        type="submit"
        name="person"
        value={person.id}
        disabled={reason !== undefined}
        aria-describedby={`${person.id}-mehr`}
      >{`${givenName} ${surname}`}</button>
      <p id={`${person.id}-mehr`}>
        {person.about}. {methods[person.method]}, Vertrauensniveau {levelOf[person.method]}.
        {reason && <strong> {reason}</strong>}
      </p>
    </li>
  );
}
