import type { FormBody } from '../../platform/http/body.ts';
import { useTexts } from '../../platform/http/page-context.ts';
import { Button, Checkbox, DateField, FieldError, Radios, Why } from '../../platform/ui/index.ts';
import { mostChildren } from '../read-answers.ts';
import { texts } from '../texts/index.ts';

type Props = {
  name: string;
  label: string;
  error: string | undefined;
  why?: string;
  value: unknown;
  typed: FormBody | undefined;
};

/** The children under 18: birth date, and whether they live in the household; one more on demand. */
export function Children({ name, label, error, why, value, typed }: Props) {
  const t = useTexts(texts);
  const known = Array.isArray(value) ? value : [];
  const rows = Math.min(known.length + 1, mostChildren);
  return (
    <div class="fields">
      <h2 id={name} tabIndex={-1}>
        {label}
      </h2>
      {why && <Why>{why}</Why>}
      {error && <FieldError name={name} text={error} />}
      <Checkbox
        name={`${name}-keine`}
        label={t('child.none')}
        checked={Array.isArray(value) && value.length === 0}
      />
      {Array.from({ length: rows }, (_, index) => {
        const child = known[index] as { geburtsdatum?: unknown; imHaushalt?: unknown } | undefined;
        const row = `${name}-${index + 1}`;
        return (
          <fieldset key={row} class="panel fields">
            <legend class="kern-label">{t('child.nr', { nr: index + 1 })}</legend>
            <DateField
              name={row}
              label={t('child.born')}
              value={dayOf(row, child?.geburtsdatum, typed)}
            />
            <Radios
              name={`${row}-haushalt`}
              label={t('child.home')}
              options={[
                { value: 'ja', text: t('answer.yes') },
                { value: 'nein', text: t('answer.no') },
              ]}
              value={child?.imHaushalt === false ? 'nein' : 'ja'}
            />
          </fieldset>
        );
      })}
      <Button kind="secondary" name="aktion" value="kind">
        {t('child.more')}
      </Button>
    </div>
  );
}

/** A day in its three boxes: as typed where the page is shown again, else as it is known. */
export function dayOf(name: string, value: unknown, typed: FormBody | undefined) {
  const part = (key: string) => {
    const text = typed?.[`${name}-${key}`];
    return Array.isArray(text) ? text[0] : text;
  };
  if (part('jahr') !== undefined)
    return { day: part('tag'), month: part('monat'), year: part('jahr') };
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value ?? ''));
  return iso ? { day: iso[3], month: iso[2], year: iso[1] } : {};
}
