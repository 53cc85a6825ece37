import type { ComponentChildren } from 'preact';

type Props = {
  kind: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ComponentChildren;
  id?: string;
};

/** A message that stands out. Colour, icon and words say the same. */
export function Alert({ kind, title, children, id }: Props) {
  return (
    <div class={`kern-alert kern-alert--${kind}`} {...(id ? { id } : {})}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <p class="kern-title">{title}</p>
      </div>
      {children && <div class="kern-alert__body">{children}</div>}
    </div>
  );
}
