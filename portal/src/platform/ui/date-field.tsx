import { useTexts } from '../http/page-context.ts';
import type { FieldProps } from './field.tsx';
import { Group } from './group.tsx';
import { texts } from './texts/index.ts';

export type DateInputs = {
  day?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
};

type Props = FieldProps & {
  value?: DateInputs | undefined;
};

/** A date in three short fields: `name-tag`, `name-monat`, `name-jahr`. */
export function DateField({ value = {}, ...props }: Props) {
  const t = useTexts(texts);
  const birthday = props.autocomplete === 'bday';
  const parts = [
    { part: 'tag', label: t('date.day'), value: value.day, width: 2, autocomplete: 'bday-day' },
    {
      part: 'monat',
      label: t('date.month'),
      value: value.month,
      width: 2,
      autocomplete: 'bday-month',
    },
    { part: 'jahr', label: t('date.year'), value: value.year, width: 4, autocomplete: 'bday-year' },
  ];
  return (
    <Group {...props} horizontal>
      {parts.map(({ part, label, value: typed, width, autocomplete }, index) => (
        <div class="kern-form-input" key={part}>
          <label class="kern-label" for={index === 0 ? props.name : `${props.name}-${part}`}>
            {label}
          </label>
          <input
            class={`kern-form-input__input kern-form-input__input--width-${width}${props.error ? ' kern-form-input__input--error' : ''}`}
            id={index === 0 ? props.name : `${props.name}-${part}`}
            name={`${props.name}-${part}`}
            type="text"
            inputMode="numeric"
            value={typed ?? ''}
            {...(props.error ? { 'aria-invalid': 'true' } : {})}
            {...(birthday ? { autoComplete: autocomplete } : {})}
          />
        </div>
      ))}
    </Group>
  );
}
