import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';

/** A whole page of the sandbox's identity provider. */
export function document(title: string, children: ComponentChildren): string {
  const html = render(
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – BundID-Sandbox`}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <p>
            <strong>BundID-Sandbox</strong> Nachbau zum Ausprobieren. Alle Personen sind erfunden.
          </p>
        </header>
        <main>{children}</main>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>${html}`;
}
