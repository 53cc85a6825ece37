import type { ComponentChildren } from 'preact';
import { describedBy, FieldError, type FieldProps, Hint } from './field.tsx';
import { Legend } from './label.tsx';
import { Why } from './why.tsx';

/** Several inputs that answer one question: legend, hint and error around them. */
export function Group(props: FieldProps & { horizontal?: boolean; children: ComponentChildren }) {
  const body = props.horizontal
    ? 'kern-fieldset__body kern-fieldset__body--horizontal'
    : 'kern-fieldset__body';
  return (
    <fieldset
      class={props.error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={describedBy(props)}
    >
      <Legend {...props} />
      {props.hint && <Hint name={props.name}>{props.hint}</Hint>}
      <div class={body}>{props.children}</div>
      {props.error && <FieldError name={props.name} text={props.error} />}
      {props.why && <Why>{props.why}</Why>}
    </fieldset>
  );
}
