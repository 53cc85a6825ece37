import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { localeCodes, localeHref, locales } from '../../platform/i18n/index.ts';
import { Button, Card, Illustration, Page, TextField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { inLocale, nameOf } from './names.ts';
import { Phones } from './phones.tsx';

const doors = [
  { key: 'door.find', path: '/leistungen', picture: 'find' },
  { key: 'door.apply', path: '/antrag', picture: 'apply' },
  { key: 'door.counselling', path: '/beratung', picture: 'counselling' },
] as const;

/** The face of the portal: what it is, three doors, the place, frequent Leistungen, help in distress. */
export function StartView({ frequent, today }: { frequent: readonly Leistung[]; today: string }) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <Page title={t('start.title')} wide>
      <p class="lead">{t('start.lead')}</p>
      <h2 class="only-heard">{t('start.doors')}</h2>
      <div class="doors">
        {doors.map((door) => (
          <Card
            key={door.key}
            href={href(door.path)}
            title={t(door.key)}
            picture={<Illustration name={door.picture} />}
            level={3}
          >
            <p>{t(`${door.key}.who`)}</p>
            <p class="muted">{t(`${door.key}.time`)}</p>
          </Card>
        ))}
      </div>
      <div class="columns">
        <section class="panel panel--warm">
          <h2>{t('start.place')}</h2>
          <form method="get" action={href('/leistungen')} class="inline-form">
            <TextField
              name="ort"
              label={t('start.place.label')}
              hint={t('start.place.hint')}
              autocomplete="postal-code"
            />
            <Button>{t('start.place.action')}</Button>
          </form>
        </section>
        <section>
          <h2>{t('start.frequent')}</h2>
          <ul class="rows">
            {frequent.map((leistung) => (
              <li key={leistung.slug}>
                <a class="kern-link" href={href(`/leistungen/${leistung.slug}`)}>
                  {nameOf(leistung, today, locale)}
                </a>
                <span class="note">{inLocale(leistung.kurz, locale)}</span>
              </li>
            ))}
          </ul>
          <p>
            <a class="kern-link" href={href('/leistungen')}>
              {t('start.all')}
            </a>
          </p>
        </section>
      </div>
      <section class="panel" id="not">
        <h2>{t('start.help')}</h2>
        <p>{t('start.help.text')}</p>
        <Phones />
      </section>
      <section>
        <h2>{t('start.languages')}</h2>
        <p class="row">
          {localeCodes.map((code) => (
            <a
              key={code}
              class="kern-link"
              href={localeHref(code, '/')}
              lang={code}
              hreflang={code}
            >
              {locales[code].name}
            </a>
          ))}
        </p>
      </section>
    </Page>
  );
}
