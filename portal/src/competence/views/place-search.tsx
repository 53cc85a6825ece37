import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, Details, TextField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import type { Asking } from './frame.tsx';

type Props = {
  asking: Asking;
  value?: string | undefined;
  error?: string | undefined;
  heading?: boolean;
};

/** The field for PLZ or Ort; leads to what it is asked for. */
export function PlaceSearch({ asking, value, error, heading = false }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <>
      <form method="get" action={href(asking.path)} noValidate>
        <TextField
          name="ort"
          label={t(heading ? 'search.title' : 'search.label')}
          hint={heading ? `${t('search.label')}. ${t('search.hint')}` : t('search.hint')}
          why={t('search.why')}
          value={value}
          error={error}
          heading={heading}
          autocomplete="postal-code"
          spellcheck={false}
        />
        <Button>{t(asking.subject ? 'search.action' : 'choose.action')}</Button>
      </form>
      <Details summary={t('noHome.summary')}>
        <p>{t('noHome.text')}</p>
        <p>{t('noHome.shelter')}</p>
      </Details>
    </>
  );
}
