import { FieldError, type FieldProps, Hint, inputState } from './field.tsx';

/** A single tick, such as a consent. Its value is "ja". */
export function Checkbox(props: FieldProps & { checked?: boolean | undefined }) {
  return (
    <div class={props.error ? 'tick kern-fieldset--error' : 'tick'}>
      <div class="kern-form-check">
        <input
          {...inputState(props)}
          class={`kern-form-check__checkbox${props.error ? ' kern-form-check__checkbox--error' : ''}`}
          type="checkbox"
          value="ja"
          checked={props.checked ?? false}
        />
        <label class="kern-label" for={props.name}>
          {props.label}
        </label>
      </div>
      {props.hint && <Hint name={props.name}>{props.hint}</Hint>}
      {props.error && <FieldError name={props.name} text={props.error} />}
    </div>
  );
}
