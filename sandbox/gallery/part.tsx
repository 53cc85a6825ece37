import type { ComponentChildren } from 'preact';

/** One component of the gallery: its name, and its states below. */
export function Part({ name, children }: { name: string; children: ComponentChildren }) {
  const id = name.toLowerCase().replace(/[^a-z]+/g, '-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {children}
    </section>
  );
}

/** One state of a component. */
export function State({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <h3>{name}</h3>
      {children}
    </>
  );
}
