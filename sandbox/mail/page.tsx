import { formatMoment } from '../moment.ts';
import type { StoredMail } from './store.ts';

const style =
  ':root{color-scheme:light dark}' +
  'body{font:1.1rem/1.5 system-ui;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}' +
  'h1,h2{line-height:1.2;hyphens:auto}h1{font-size:clamp(1.5rem,7vw,2rem)}h2{font-size:clamp(1.25rem,6vw,1.65rem)}' +
  'article{border-top:1px solid;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}';

/** What the portal mailed, newest first. */
export function MailPage({ mails }: { mails: readonly StoredMail[] }) {
  return (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Sandbox: E-Mails</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>E-Mails der Sandbox</h1>
          <p>Diese E-Mails hat das Portal verschickt. Niemand sonst bekommt sie.</p>
          {mails.length === 0 && (
            <p>Noch keine E-Mail. Senden Sie einen Antrag mit einer E-Mail-Adresse.</p>
          )}
          {mails.map((mail) => (
            <article key={mail.id}>
              <h2>{mail.subject}</h2>
              <p>
                An {mail.to}, <time dateTime={mail.at}>{formatMoment(mail.at)}</time>
              </p>
              <pre>{mail.text}</pre>
            </article>
          ))}
        </main>
      </body>
    </html>
  );
}
