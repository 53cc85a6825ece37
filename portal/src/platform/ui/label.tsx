import { useTexts } from '../http/page-context.ts';
import type { FieldProps } from './field.tsx';
import { texts } from './texts/index.ts';

/** The label of one input; as `heading` also the h1 of its page. */
export function Label(props: FieldProps) {
  const label = (
    <label
      class={props.heading ? 'kern-label kern-label--large' : 'kern-label'}
      for={props.id ?? props.name}
    >
      <LabelText {...props} />
    </label>
  );
  return props.heading ? <h1 class="question">{label}</h1> : label;
}

/** The legend of a group of inputs; as `heading` also the h1 of its page. */
export function Legend(props: FieldProps) {
  return (
    <legend class={props.heading ? 'kern-label kern-label--large' : 'kern-label'}>
      {props.heading ? (
        <h1 class="question">
          <LabelText {...props} />
        </h1>
      ) : (
        <LabelText {...props} />
      )}
    </legend>
  );
}

function LabelText({ label, optional }: FieldProps) {
  const t = useTexts(texts);
  return (
    <>
      {label}
      {optional && <span class="kern-label__optional"> {t('optional')}</span>}
    </>
  );
}
