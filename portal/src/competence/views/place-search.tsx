import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, Details, TextField } from '../../platform/ui/index.ts';
import { competencePath } from '../paths.ts';
import { texts } from '../texts/index.ts';

type Props = {
  /** Slug of the Leistung. */
  slug: string;
  value?: string | undefined;
  error?: string | undefined;
  heading?: boolean;
};

/** The field for PLZ or Ort; leads to the authority for a Leistung. Works wherever it stands. */
export function PlaceSearch({ slug, value, error, heading = false }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <>
      <form method="get" action={href(competencePath(slug))} noValidate>
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
        <Button>{t('search.action')}</Button>
      </form>
      <Details summary={t('noHome.summary')}>
        <p>{t('noHome.text')}</p>
        <p>{t('noHome.shelter')}</p>
      </Details>
    </>
  );
}
