import { document } from './document.tsx';

/** What the identity provider says to a request it can't take. */
export function problemPage(code: string, words: string): string {
  return document(
    'Das hat nicht geklappt',
    <>
      <h1>Das hat nicht geklappt</h1>
      <p>{words}</p>
      <p>
        Fehlercode: <code>{code}</code>
      </p>
    </>,
  );
}
