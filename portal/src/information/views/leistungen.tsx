import type { Leistung } from '../../../../catalogue/index.ts';
import { type Place, PlaceName } from '../../competence/index.ts';
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
  /** Chosen before. */
  place: Place | undefined;
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
      {place && <YourPlace place={place} />}
      {query ? <Found {...props} /> : <ByTheme {...props} />}
      {!query && <KeyTable leistungen={leistungen} today={today} />}
    </Page>
  );
}

/** What was chosen, and what it is good for. */
function YourPlace({ place }: { place: Place }) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <div class="panel panel--warm">
      <p>
        {t('place.yours')}{' '}
        <strong>
          <PlaceName place={place} />
        </strong>{' '}
        <a class="kern-link" href={href('/ort')}>
          {t('place.change')}
        </a>
      </p>
      <p>{t('leistungen.place')}</p>
    </div>
  );
}

function SearchForm({ query, place }: Pick<Props, 'query' | 'place'>) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <search>
      <form method="get" action={href('/leistungen')} class="inline-form inline-form--narrow">
        {place && <input type="hidden" name="ags" value={place.ags} />}
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
        <a
          class="kern-link"
          href={href('/leistungen') + (list.place ? `?ags=${list.place.ags}` : '')}
        >
          {t('leistungen.all')}
        </a>
      </p>
    </>
  );
}
