import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, Illustration, Page, TextField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { ByTheme } from './by-theme.tsx';
import { KeyTable } from './key-table.tsx';
import { LeistungList } from './leistung-list.tsx';

type Props = {
  /** Those that were found; all without a search. */
  leistungen: readonly Leistung[];
  online: ReadonlySet<string>;
  query: string;
  place: string;
  today: string;
};

/** All Leistungen by situation in life, or what a search found. */
export function LeistungenView(props: Props) {
  const { leistungen, query, place, today } = props;
  const t = useTexts(texts);
  return (
    <Page title={t('leistungen.title')} wide>
      <p class="lead">{t('leistungen.lead')}</p>
      <SearchForm query={query} place={place} />
      {place && <p class="panel panel--warm">{t('leistungen.place', { place })}</p>}
      {query ? <Found {...props} /> : <ByTheme {...props} />}
      {!query && <KeyTable leistungen={leistungen} today={today} />}
    </Page>
  );
}

function SearchForm({ query, place }: Pick<Props, 'query' | 'place'>) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <search>
      <form method="get" action={href('/leistungen')} class="inline-form inline-form--narrow">
        {place && <input type="hidden" name="ort" value={place} />}
        <TextField
          name="q"
          label={t('leistungen.search')}
          hint={t('leistungen.search.hint')}
          value={query}
          inputMode="search"
        />
        <Button kind="secondary">{t('leistungen.search.action')}</Button>
      </form>
    </search>
  );
}

function Found({ query, ...list }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const { length } = list.leistungen;
  return (
    <>
      <h2>{t('leistungen.found', { n: length })}</h2>
      {length === 0 ? (
        <div class="panel empty">
          <Illustration name="empty" />
          <p>{t('leistungen.none', { query })}</p>
        </div>
      ) : (
        <LeistungList {...list} />
      )}
      <p>
        <a class="kern-link" href={href('/leistungen')}>
          {t('leistungen.all')}
        </a>
      </p>
    </>
  );
}
