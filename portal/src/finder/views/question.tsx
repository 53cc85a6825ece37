import type { Frage } from '@sozialplattform/eligibility';
import type { FormBody } from '../../platform/http/body.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Checkboxes, DateField, MoneyField, Radios, TextField } from '../../platform/ui/index.ts';
import { ruleText } from '../context.ts';
import { texts } from '../texts/index.ts';
import { Children, dayOf } from './children.tsx';

type Props = {
  question: Frage;
  value: unknown;
  typed: FormBody | undefined;
  error: string | undefined;
};

/** One question; none has to be answered. */
export function Question({ question, value, typed, error }: Props) {
  const t = useTexts(texts);
  const { locale } = usePage();
  const { id, art, optionen = [] } = question;
  const why = ruleText(locale, `frage.${id}.warum`);
  const common = {
    name: id,
    label: ruleText(locale, `frage.${id}`),
    error,
    ...(why === `frage.${id}.warum` ? {} : { why }),
  };
  const options = optionen.map((wert) => ({
    value: wert,
    text: ruleText(locale, `option.${id}.${wert}`),
  }));
  const ownUnknown = optionen.find((wert) => wert === 'WEISS_NICHT' || wert === 'UNGEKLAERT');
  const unknown = { value: '', text: t('answer.unknown') };
  const known = typeof value === 'number' ? String(value).replace('.', ',') : value;
  const written = typed?.[id] ?? (known === undefined ? undefined : String(known));
  const text = Array.isArray(written) ? written[0] : written;
  switch (art) {
    case 'auswahl':
      return (
        <Radios
          {...common}
          options={ownUnknown ? options : [...options, unknown]}
          value={value ? String(value) : (ownUnknown ?? '')}
        />
      );
    case 'jaNein': {
      const said = value === true ? 'ja' : value === false ? 'nein' : '';
      const choices = [
        { value: 'ja', text: t('answer.yes') },
        { value: 'nein', text: t('answer.no') },
        unknown,
      ];
      return <Radios {...common} options={choices} value={said} />;
    }
    case 'mehrfach':
      return (
        <Checkboxes
          {...common}
          hint={t('answer.several')}
          options={options}
          values={Array.isArray(value) ? value.map(String) : []}
        />
      );
    case 'datum':
      return <DateField {...common} hint={t('answer.date')} value={dayOf(id, value, typed)} />;
    case 'kinder':
      return <Children {...common} value={value} typed={typed} />;
    case 'geld':
      return <MoneyField {...common} optional value={text} />;
    case 'zahl':
      return <TextField {...common} optional value={text} inputMode="numeric" width={4} />;
  }
}
