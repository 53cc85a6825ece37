import { useTexts } from '../http/page-context.ts';
import type { Choice } from './choices.tsx';
import { FieldError, type FieldProps, Hint, inputState } from './field.tsx';
import { Label } from './label.tsx';
import { texts } from './texts/index.ts';
import { Why } from './why.tsx';

/** One of a long list, such as a country. */
export function Select(
  props: FieldProps & { options: readonly Choice[]; value?: string | undefined },
) {
  const t = useTexts(texts);
  return (
    <div class={props.error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <Label {...props} />
      {props.hint && <Hint name={props.name}>{props.hint}</Hint>}
      <div class="kern-form-input__select-wrapper">
        <select
          {...inputState(props)}
          class={`kern-form-input__select${props.error ? ' kern-form-input__select--error' : ''}`}
        >
          <option value="">{t('select.choose')}</option>
          {props.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === props.value}>
              {option.text}
            </option>
          ))}
        </select>
      </div>
      {props.error && <FieldError name={props.name} text={props.error} />}
      {props.why && <Why>{props.why}</Why>}
    </div>
  );
}
