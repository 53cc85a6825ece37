import type { ComponentChildren } from 'preact';

/** Text that opens on demand, without script. */
export function Details({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{summary}</summary>
      <div class="fold__body">{children}</div>
    </details>
  );
}
