import { FieldError, type FieldProps, Hint, inputState } from './field.tsx';
import { Label } from './label.tsx';
import { Why } from './why.tsx';

export function TextArea(props: FieldProps & { value?: string | undefined; rows?: number }) {
  return (
    <div class={props.error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <Label {...props} />
      {props.hint && <Hint name={props.name}>{props.hint}</Hint>}
      <textarea
        {...inputState(props)}
        class={`kern-form-input__input${props.error ? ' kern-form-input__input--error' : ''}`}
        rows={props.rows ?? 5}
      >
        {props.value ?? ''}
      </textarea>
      {props.error && <FieldError name={props.name} text={props.error} />}
      {props.why && <Why>{props.why}</Why>}
    </div>
  );
}
