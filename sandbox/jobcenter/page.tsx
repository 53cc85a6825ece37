import type { ComponentChildren } from 'preact';
import type { Inbox, InboxEntry } from './inbox.ts';

const style =
  'body{font:1.1rem/1.5 system-ui;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'article{border-top:1px solid;padding:1rem 0}button,input{font:inherit;padding:.4rem .8rem}form{margin:.5rem 0}';

function Frame({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

/** The inbox of the sample authorities. */
export function InboxPage({ inbox, automatic }: { inbox: Inbox; automatic: boolean }) {
  const entries = inbox.list();
  return (
    <Frame title="Posteingang der Musterbehörden (Sandbox)">
      <p>
        Hier kommen die Anträge aller Musterbehörden an, über FIT-Connect.
        {automatic
          ? ' Sie werden sofort angenommen.'
          : ' Nehmen Sie sie an oder lehnen Sie sie ab.'}
      </p>
      {entries.length === 0 && <p>Noch ist kein Antrag angekommen.</p>}
      {entries.map((entry) => (
        <Entry key={entry.submissionId} entry={entry} inbox={inbox} />
      ))}
    </Frame>
  );
}

function Entry({ entry, inbox }: { entry: InboxEntry; inbox: Inbox }) {
  const number = entry.metadata.additionalReferenceInfo?.senderReference ?? entry.submissionId;
  return (
    <article>
      <h2>
        {entry.metadata.publicServiceType.name}, {number}
      </h2>
      <p>
        Angekommen {entry.receivedAt}. Stand: <strong>{entry.state}</strong>
        {entry.reason && ` (${entry.reason})`}
      </p>
      <ul>
        {inbox.files(entry).map((file) => (
          <li key={file.id}>
            <a href={`/antraege/${entry.submissionId}/${file.id}`}>{file.filename}</a>
          </li>
        ))}
      </ul>
      {entry.state === 'neu' && (
        <>
          <form method="post" action={`/antraege/${entry.submissionId}/annehmen`}>
            <button type="submit">Annehmen</button>
          </form>
          <form method="post" action={`/antraege/${entry.submissionId}/ablehnen`}>
            <label>
              Grund <input name="grund" required maxLength={300} />
            </label>{' '}
            <button type="submit">Ablehnen</button>
          </form>
        </>
      )}
    </article>
  );
}
