import { FieldError, type FieldProps, Hint, inputState } from './field.tsx';
import { Label } from './label.tsx';

/** A native file input for one or several files; what was uploaded is listed by the page around it. */
export function FileField(props: FieldProps & { accept: string }) {
  return (
    <div class={props.error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <Label {...props} />
      {props.hint && <Hint name={props.name}>{props.hint}</Hint>}
      <input
        {...inputState(props)}
        class="kern-form-input__input"
        type="file"
        multiple
        accept={props.accept}
      />
      {props.error && <FieldError name={props.name} text={props.error} />}
    </div>
  );
}
