import type { Leistung, Thema } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, Illustration, Page, TextField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { inLocale, nameOf } from './names.ts';

const themes: readonly Thema[] = [
  'existenz',
  'wohnen',
  'familie',
  'arbeit',
  'besondere-lagen',
  'beratung',
];

type Props = { leistungen: readonly Leistung[]; query: string; place: string; today: string };

/** All Leistungen by situation in life, or what a search found. */
export function LeistungenView({ leistungen, query, place, today }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page title={t('leistungen.title')} wide>
      <p class="lead">{t('leistungen.lead')}</p>
      <search>
        <form method="get" action={href('/leistungen')} class="inline-form">
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
      {place && <p class="panel panel--warm">{t('leistungen.place', { place })}</p>}
      {query && (
        <>
          <h2>{t('leistungen.found', { n: leistungen.length })}</h2>
          {leistungen.length === 0 && (
            <div class="panel">
              <Illustration name="empty" />
              <p>{t('leistungen.none', { query })}</p>
            </div>
          )}
          <LeistungList leistungen={leistungen} place={place} today={today} />
          <p>
            <a class="kern-link" href={href('/leistungen')}>
              {t('leistungen.all')}
            </a>
          </p>
        </>
      )}
      {!query &&
        themes.map((theme) => {
          const within = leistungen.filter((leistung) => leistung.thema === theme);
          if (within.length === 0) return null;
          return (
            <section key={theme} id={theme}>
              <h2>{t(`thema.${theme}`)}</h2>
              <LeistungList leistungen={within} place={place} today={today} />
            </section>
          );
        })}
    </Page>
  );
}

function LeistungList({ leistungen, place, today }: Omit<Props, 'query'>) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const query = place ? `?ort=${encodeURIComponent(place)}` : '';
  return (
    <ul class="rows">
      {leistungen.map((leistung) => (
        <li key={leistung.slug}>
          <div class="row">
            <a class="kern-link" href={href(`/leistungen/${leistung.slug}`) + query}>
              {nameOf(leistung, today, locale)}
            </a>
            {leistung.dauer !== null && (
              <span class="kern-badge kern-badge--small kern-badge--success">
                <span class="kern-label kern-label--small">{t('leistung.online')}</span>
              </span>
            )}
          </div>
          <span class="note">{inLocale(leistung.kurz, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
