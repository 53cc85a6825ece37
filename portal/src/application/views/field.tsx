import type { Feldansicht } from '@sozialplattform/forms';
import { laenderliste } from '@sozialplattform/forms';
import type { ComponentChildren } from 'preact';
import type { FormBody } from '../../platform/http/body.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import {
  Alert,
  Checkbox,
  Checkboxes,
  DateField,
  MoneyField,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { type FileFieldView, UploadField } from '../uploads/index.ts';
import { SignatureField } from './signature.tsx';

type Props = {
  field: Feldansicht;
  values: FormBody;
  error: string | undefined;
  /** The page's heading says the same as the label. */
  hideLabel: boolean;
  /** The answer came from the login and is as it came. */
  takenOver: boolean;
  file: FileFieldView | undefined;
};

/** Whether a field asks something, or only tells. */
export const isQuestion = (field: Feldansicht) =>
  field.feldart !== 'hinweis' && field.feldart !== 'berechnet';

/** A field of a form as the page shows it. */
export function FormField(props: Props) {
  const t = useTexts(texts);
  const { field, takenOver } = props;
  const drawn = <Drawn {...props} />;
  const { wenn } = field;
  if (!takenOver && wenn === undefined) return drawn;
  // A remark that appears is read out; a field is found behind the answer that called for it.
  const live = field.feldart === 'hinweis' ? ({ 'aria-live': 'polite' } as const) : {};
  return (
    <div {...(wenn === undefined ? {} : { 'data-when': JSON.stringify(wenn), ...live })}>
      {drawn}
      {takenOver && <p class="taken-over">{t('field.takenOver')}</p>}
    </div>
  );
}

function Remark({ field: { feld, label } }: Pick<Props, 'field'>) {
  const t = useTexts(texts);
  const { href } = usePage();
  if (feld.pfad) {
    return (
      <p class="panel">
        <a class="kern-link" href={href(feld.pfad)} target="_blank" rel="noopener">
          {t('field.newTab', { text: label })}
        </a>
      </p>
    );
  }
  if (feld.ton === 'warnung') return <Alert kind="warning" title={label} />;
  return <p class="panel">{label}</p>;
}

function Drawn({ field, values, error, file, hideLabel }: Props) {
  const t = useTexts(texts);
  const { locale } = usePage();
  const common = {
    name: field.name,
    label: field.label,
    hint: hintOf(field, t('field.ifApplies')),
    why: field.warum,
    error,
    optional: field.optional,
    autocomplete: field.autocomplete,
  };
  const value = text(values, field.name);
  const yes = { value: 'ja', text: t('answer.yes') };
  const no = { value: 'nein', text: t('answer.no') };
  const unknown = { value: 'weissNicht', text: t('answer.unknown') };
  switch (field.feldart) {
    case 'hinweis':
      return <Remark field={field} />;
    case 'berechnet':
      return field.anzeige ? (
        <p class="panel">
          {field.label}: <strong class="number">{field.anzeige}</strong>
        </p>
      ) : null;
    case 'langtext':
      return <TextArea {...common} value={value} />;
    case 'geld':
      return <MoneyField {...common} value={value} />;
    case 'datum':
      return <DateField {...common} value={dateOf(values, field.name)} />;
    case 'auswahl':
      return <Radios {...common} options={choices(field)} value={value} />;
    case 'mehrfach':
      return <Checkboxes {...common} options={choices(field)} values={list(values, field.name)} />;
    case 'jaNein':
      return <Radios {...common} options={[yes, no]} value={value} />;
    case 'jaNeinWeissNicht':
      return <Radios {...common} options={[yes, no, unknown]} value={value} />;
    case 'bestaetigung':
      return <Checkbox {...common} checked={value === 'ja'} />;
    case 'land':
    case 'laender':
      return (
        <Countries {...common} field={field} values={list(values, field.name)} locale={locale} />
      );
    case 'datei':
      return (
        <UploadField
          {...common}
          hideLabel={hideLabel}
          file={file}
          later={text(values, `${field.name}-spaeter`) === 'ja'}
        />
      );
    case 'unterschrift':
      return <SignatureField {...common} value={value} drawn={text(values, `${field.name}-zug`)} />;
    default:
      return <TextField {...common} value={value} {...box(field)} />;
  }
}

/** One country, or up to five: further boxes appear as they are needed. */
function Countries(props: {
  name: string;
  label: string;
  field: Feldansicht;
  values: string[];
  locale: string;
  error: string | undefined;
  hint: ComponentChildren;
  why: string | undefined;
  optional: boolean;
}) {
  const t = useTexts(texts);
  const { field, values, locale, ...common } = props;
  const options = laenderliste(locale).map(({ wert, text: name }) => ({ value: wert, text: name }));
  if (field.feldart === 'land') return <Select {...common} options={options} value={values[0]} />;
  const boxes = Math.min(Math.max(values.length + 1, 2), 5);
  return (
    <div class="fields">
      {Array.from({ length: boxes }, (_, index) => (
        <Select
          {...common}
          key={index}
          {...(index === 0
            ? {}
            : {
                label: t('field.another'),
                error: undefined,
                hint: undefined,
                why: undefined,
                optional: true,
                id: `${common.name}-${index + 1}`,
              })}
          options={options}
          value={values[index]}
        />
      ))}
    </div>
  );
}

const kinds: Partial<
  Record<
    Feldansicht['feldart'],
    { inputMode?: 'numeric' | 'email' | 'tel'; width?: 4; spellcheck?: false }
  >
> = {
  zahl: { inputMode: 'numeric', width: 4 },
  plz: { inputMode: 'numeric', width: 4 },
  monat: { inputMode: 'numeric' },
  email: { inputMode: 'email', spellcheck: false },
  telefon: { inputMode: 'tel' },
  steuerId: { inputMode: 'numeric' },
  azrNr: { inputMode: 'numeric' },
  betriebsnummer: { inputMode: 'numeric' },
  iban: { spellcheck: false },
  bic: { spellcheck: false },
  rvnr: { spellcheck: false },
  kvnr: { spellcheck: false },
};

function box(field: Feldansicht) {
  return { ...kinds[field.feldart], ...(field.feld.einheit ? { unit: field.feld.einheit } : {}) };
}

function choices(field: Feldansicht) {
  return field.optionen.map(({ wert, text: said, hinweis }) => ({
    value: wert,
    text: said,
    hint: hinweis,
  }));
}

/** A field that may not apply is shown without script; its hint says so. */
function hintOf(field: Feldansicht, ifApplies: string): ComponentChildren {
  if (field.sichtbar !== 'bedingt') return field.hinweis;
  const own = field.hinweis?.replace(/([^.?!])$/, '$1.');
  const note = (
    <span {...(field.wenn === undefined ? {} : { 'data-without-script': true })}>{ifApplies}</span>
  );
  return own ? [own, ' ', note] : note;
}

function text(values: FormBody, name: string): string | undefined {
  const value = values[name];
  return Array.isArray(value) ? value[0] : value;
}

function list(values: FormBody, name: string): string[] {
  const value = values[name];
  if (value === undefined || value === '') return [];
  return (Array.isArray(value) ? value : [value]).filter((entry) => entry !== '');
}

function dateOf(values: FormBody, name: string) {
  return {
    day: text(values, `${name}-tag`),
    month: text(values, `${name}-monat`),
    year: text(values, `${name}-jahr`),
  };
}
