import type { ComponentChildren } from 'preact';

export const style = `
:root { color-scheme: light dark; --action: #1f5c8b; --on-action: #fff }
@media (prefers-color-scheme: dark) { :root { --action: #9ecbf0; --on-action: #10202c } }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 1rem }
h1, h2 { line-height: 1.2; overflow-wrap: anywhere; hyphens: auto }
h1 { font-size: clamp(1.5rem, 7vw, 2.25rem) }
h2 { font-size: clamp(1.25rem, 6vw, 1.6875rem) }
article { border-top: 1px solid; padding: 1rem 0 }
form { margin: 1rem 0; display: grid; gap: .75rem; justify-items: start }
label { display: grid; gap: .25rem; max-width: 100% }
select, input, button { font: inherit; min-height: 48px; max-width: 100%; box-sizing: border-box }
input { width: 30rem }
button { font-weight: 600; padding: .5rem 1.25rem; border: 2px solid var(--action); border-radius: 8px;
  background: var(--action); color: var(--on-action); cursor: pointer }
a { color: inherit }
summary { min-height: 48px; align-content: center; cursor: pointer }
:focus-visible { outline: 3px solid currentColor; outline-offset: 3px }
`;

export function Frame({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="/style.css" />
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
