export const style = `
:root { color-scheme: light dark; --line: #767b83; --action: #1f5c8b; --on-action: #fff }
@media (prefers-color-scheme: dark) { :root { --action: #9ecbf0; --on-action: #10202c } }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif }
header { border-bottom: 4px dashed var(--action); padding: 0 1rem }
h1 { font-size: 1.75rem; line-height: 1.2 }
main { max-width: 38rem; margin: 0 auto; padding: 1rem }
.persons { list-style: none; padding: 0 }
.persons li { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin-bottom: 1rem }
.persons p { margin: .5rem 0 0 }
button { font: inherit; font-weight: 600; min-height: 48px; max-width: 100%; padding: .5rem 1.25rem; overflow-wrap: anywhere;
  border: 2px solid var(--action); border-radius: 8px; background: var(--action); color: var(--on-action); cursor: pointer }
button.quiet { background: transparent; color: inherit }
button:disabled { background: transparent; color: GrayText; border-style: dashed; cursor: not-allowed }
:focus-visible { outline: 3px solid currentColor; outline-offset: 3px }
`;

export const script = `document.getElementById('antwort').submit();\n`;
