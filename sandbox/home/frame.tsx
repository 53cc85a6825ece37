import type { ComponentChildren } from 'preact';
import { usePage } from '../../portal/src/platform/http/page-context.ts';

/** A page of the sandbox in the portal's dress, but plainly not the portal. */
export function Frame({ title, children }: { title: string; children: ComponentChildren }) {
  const { asset, dir } = usePage();
  return (
    <html lang="de" dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Sandbox`}</title>
        <link rel="stylesheet" href={asset('portal.css')} />
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      </head>
      <body>
        <main class="main">
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
