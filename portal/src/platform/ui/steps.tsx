import type { ComponentChildren } from 'preact';

/** Numbered steps of what happens one after the other. */
export function Steps({ children }: { children: ComponentChildren[] }) {
  return (
    <ol class="steps">
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ol>
  );
}
