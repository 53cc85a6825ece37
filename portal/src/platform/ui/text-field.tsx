import { FieldError, type FieldProps, Hint, inputState } from './field.tsx';
import { Label } from './label.tsx';
import { Why } from './why.tsx';

type Props = FieldProps & {
  value?: string | undefined;
  /** The keyboard a phone shows. */
  inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | undefined;
  /** Digits the answer has, where it is short: the box is then as wide as the answer. */
  width?: 2 | 4 | undefined;
  /** Shown behind the input: €, km, m². */
  unit?: string | undefined;
  spellcheck?: boolean | undefined;
  /** Not shown while it is typed. */
  secret?: boolean;
};

export function TextField(props: Props) {
  const { value, inputMode, width, unit, spellcheck } = props;
  const input = (
    <input
      {...inputState(props)}
      class={inputClass(props.error, width)}
      {...(props.secret ? { type: 'password' as const } : { type: 'text' as const })}
      value={value ?? ''}
      inputMode={inputMode}
      spellcheck={spellcheck}
    />
  );
  return (
    <div class={props.error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <Label {...props} />
      {props.hint && <Hint name={props.name}>{props.hint}</Hint>}
      {unit ? (
        <span class="with-unit">
          {input}
          <span class="unit">{unit}</span>
        </span>
      ) : (
        input
      )}
      {props.error && <FieldError name={props.name} text={props.error} />}
      {props.why && <Why>{props.why}</Why>}
    </div>
  );
}

/** An amount in euros, typed as people write it: 1.234,50. */
export function MoneyField(props: FieldProps & { value?: string | undefined }) {
  return <TextField {...props} inputMode="decimal" unit="€" spellcheck={false} />;
}

function inputClass(error: string | undefined, width: 2 | 4 | undefined): string {
  const base = 'kern-form-input__input';
  const wrong = error ? ` ${base}--error` : '';
  return width ? `${base}${wrong} ${base}--width-${width}` : `${base}${wrong}`;
}
