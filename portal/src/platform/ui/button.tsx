import type { ComponentChildren } from 'preact';

type Look = { kind?: 'primary' | 'secondary' | 'tertiary'; children: ComponentChildren };

type Props = Look & {
  name?: string;
  value?: string;
  /** The id of its form, where it stands outside. */
  form?: string;
  formAction?: string;
  small?: boolean;
};

/** Submits its form. `name` and `value` say which button it was. */
export function Button(props: Props) {
  const { kind = 'primary', children, small, ...rest } = props;
  return (
    <button
      class={`kern-btn kern-btn--${kind}${small ? ' kern-btn--x-small' : ''}`}
      type="submit"
      {...rest}
    >
      <span class="kern-label">{children}</span>
    </button>
  );
}

/** A link that looks like the action it is. */
export function ButtonLink({ kind = 'primary', children, href }: Look & { href: string }) {
  return (
    <a class={`kern-btn kern-btn--${kind}`} href={href}>
      <span class="kern-label">{children}</span>
    </a>
  );
}
