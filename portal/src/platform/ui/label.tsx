import { useTexts } from '../http/page-context.ts';
import type { FieldProps } from './field.tsx';
import { texts } from './texts/index.ts';

/** The label of one input; as `heading` also the h1 of its page. */
export function Label({ id, name, label, optional, heading }: FieldProps) {
  const element = (
    <label class={heading ? 'kern-label kern-label--large' : 'kern-label'} for={id ?? name}>
      {label}
      {optional && <Optional />}
    </label>
  );
  return heading ? <h1 class="question">{element}</h1> : element;
}

/** The legend of a group of inputs; as `heading` also the h1 of its page. */
export function Legend({ label, optional, heading }: FieldProps) {
  const text = (
    <>
      {label}
      {optional && <Optional />}
    </>
  );
  return (
    <legend class={heading ? 'kern-label kern-label--large' : 'kern-label'}>
      {heading ? <h1 class="question">{text}</h1> : text}
    </legend>
  );
}

function Optional() {
  const t = useTexts(texts);
  return <span class="kern-label__optional"> {t('optional')}</span>;
}
