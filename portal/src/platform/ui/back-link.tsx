import type { ComponentChildren } from 'preact';

export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <p class="back">
      <a class="kern-link" href={href}>
        <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" />
        <span>{children}</span>
      </a>
    </p>
  );
}
