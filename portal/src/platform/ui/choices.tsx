import type { FieldProps } from './field.tsx';
import { Group } from './group.tsx';

export type Choice = { value: string; text: string; hint?: string | undefined };

type Props = FieldProps & { options: readonly Choice[] };

/** One of several answers. */
export function Radios({ value, ...props }: Props & { value?: string | undefined }) {
  return (
    <Group {...props}>
      {props.options.map((option, index) => (
        <Check
          {...props}
          key={option.value}
          kind="radio"
          option={option}
          index={index}
          checked={option.value === value}
        />
      ))}
    </Group>
  );
}

/** Any of several answers. */
export function Checkboxes({
  values,
  ...props
}: Props & { values?: readonly string[] | undefined }) {
  return (
    <Group {...props}>
      {props.options.map((option, index) => (
        <Check
          {...props}
          key={option.value}
          kind="checkbox"
          option={option}
          index={index}
          checked={values?.includes(option.value) ?? false}
        />
      ))}
    </Group>
  );
}

function Check(
  props: FieldProps & {
    kind: 'radio' | 'checkbox';
    option: Choice;
    index: number;
    checked: boolean;
  },
) {
  const { kind, option, index, checked, name, error } = props;
  const id = index === 0 ? name : `${name}-${index + 1}`;
  const optionHint = option.hint && `${id}-option-hint`;
  return (
    <div class="kern-form-check">
      <input
        class={`kern-form-check__${kind}${error ? ` kern-form-check__${kind}--error` : ''}`}
        type={kind}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={optionHint || undefined}
      />
      <div>
        <label class="kern-label" for={id}>
          {option.text}
        </label>
        {option.hint && (
          <div class="kern-hint" id={optionHint}>
            {option.hint}
          </div>
        )}
      </div>
    </div>
  );
}
