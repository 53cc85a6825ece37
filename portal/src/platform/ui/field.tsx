import type { ComponentChildren } from 'preact';

/** What every field takes. The input's id is its name, so that an error summary can point at it. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** Says below the label why this is asked. */
  why?: string | undefined;
  /** Marked as optional; everything else is required. */
  optional?: boolean | undefined;
  /** The label is the page's only question and its h1. */
  heading?: boolean | undefined;
  /** Where several inputs share a name: the id of this one. */
  id?: string | undefined;
  autocomplete?: string | undefined;
};

export const errorId = (name: string) => `${name}-error`;
export const hintId = (name: string) => `${name}-hint`;

/** The ids that describe an input, or nothing. */
export function describedBy({ name, hint, error }: FieldProps): string | undefined {
  if (hint && error) return `${hintId(name)} ${errorId(name)}`;
  if (hint) return hintId(name);
  return error ? errorId(name) : undefined;
}

/** Attributes that tie an input to its hint and its error. */
export function inputState(props: FieldProps) {
  return {
    id: props.id ?? props.name,
    name: props.name,
    'aria-describedby': describedBy(props),
    'aria-invalid': props.error ? ('true' as const) : undefined,
    autoComplete: props.autocomplete,
  };
}

export function Hint({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="kern-hint" id={hintId(name)}>
      {children}
    </div>
  );
}

export function FieldError({ name, text }: { name: string; text: string }) {
  return (
    <p class="kern-error" id={errorId(name)}>
      <span class="kern-icon kern-icon--danger" aria-hidden="true" />
      <span class="kern-body">{text}</span>
    </p>
  );
}
