import { type RejectionKind, rejections } from '@sozialplattform/fit-connect';
import { formatMoment } from '../../moment.ts';
import type { Entry } from '../inbox.ts';
import type { Answer } from '../settings.ts';
import { Frame } from './frame.tsx';

const modes: Record<Answer, string> = {
  auto: 'Was in Ordnung ist, wird von selbst angenommen.',
  manual: 'Sie entscheiden über jeden Antrag selbst.',
  reject: 'Alles wird abgelehnt.',
};

/** What a person can name as the reason of a rejection. */
export const reasons: RejectionKind[] = [
  'unsupported-service',
  'unsupported-data-schema',
  'schema-violation',
  'missing-attachment',
  'attachments-mismatch',
  'technical-error',
];

/** The applications that all sample authorities have received, newest first. */
export function InboxPage({ entries, answer }: { entries: readonly Entry[]; answer: Answer }) {
  return (
    <Frame title="Posteingang der Musterbehörden">
      <p>
        Diese Sandbox steht für alle Behörden. Hier kommen die Anträge über FIT-Connect an.{' '}
        {modes[answer]}
      </p>
      {entries.length === 0 && <p>Noch ist kein Antrag angekommen.</p>}
      {entries.map((entry) => (
        <EntryPart key={entry.submissionId} entry={entry} />
      ))}
    </Frame>
  );
}

function EntryPart({ entry }: { entry: Entry }) {
  const { submissionId, reference, service, receivedAt, files, decision } = entry;
  const heading = `antrag-${submissionId}`;
  return (
    <article aria-labelledby={heading}>
      <h2 id={heading}>{`${service || 'Antrag'} ${reference}`}</h2>
      <p>
        Angekommen am <time dateTime={receivedAt}>{formatMoment(receivedAt)}</time>. Stand:{' '}
        <strong>{stateOf(entry)}</strong>
      </p>
      {decision?.problems?.map(({ title, detail, instance }) => (
        <p key={instance}>{`${title} (${instance}) ${detail === title ? '' : detail}`}</p>
      ))}
      {files.length > 0 && (
        <ul>
          {files.map(({ id, name }) => (
            <li key={id}>
              <a href={`/antraege/${submissionId}/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {!decision && <DecisionForms id={submissionId} />}
    </article>
  );
}

function DecisionForms({ id }: { id: string }) {
  return (
    <>
      <form method="post" action={`/antraege/${id}/annehmen`}>
        <button type="submit">Annehmen</button>
      </form>
      <details>
        <summary>Ablehnen</summary>
        <form method="post" action={`/antraege/${id}/ablehnen`}>
          <label>
            Grund
            <select name="grund">
              {reasons.map((kind) => (
                <option key={kind} value={kind}>
                  {rejections[kind]}
                </option>
              ))}
            </select>
          </label>
          <label>
            Hinweis für die Technik, ohne Angaben zur Person
            <input name="hinweis" maxLength={300} />
          </label>
          <button type="submit">Ablehnen</button>
        </form>
      </details>
    </>
  );
}

function stateOf({ decision, answeredAt }: Entry): string {
  if (!decision) return 'neu';
  const word = decision.kind === 'accept' ? 'angenommen' : 'abgelehnt';
  return answeredAt ? word : `wird ${word}`;
}
