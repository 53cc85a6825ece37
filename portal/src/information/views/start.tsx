import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { localeCodes, localeHref, locales } from '../../platform/i18n/index.ts';
import { Card, Illustration, Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { LeistungList } from './leistung-list.tsx';
import { Phones } from './phones.tsx';
import { PlaceBox } from './place-box.tsx';

const doors = [
  { key: 'door.find', path: '/sozialleistungsfinder', picture: 'find' },
  { key: 'door.apply', path: '/antrag', picture: 'apply' },
  { key: 'door.counselling', path: '/beratung', picture: 'counselling' },
] as const;

/** The face of the portal: what it is, three doors, the place, frequent Leistungen, help in distress. */
export function StartView({ frequent, today }: { frequent: readonly Leistung[]; today: string }) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page title={t('start.title')} wide ownHeading>
      <div class="hero">
        <h1>{t('start.title')}</h1>
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
      </div>
      <div class="columns">
        <div>
          <section class="panel">
            <h2>{t('start.place')}</h2>
            <PlaceBox path="/ort" hint={t('start.place.hint')} action={t('start.place.action')} />
          </section>
          <section class="panel panel--edge" id="not">
            <h2>{t('start.help')}</h2>
            <p>{t('start.help.text')}</p>
            <Phones />
          </section>
        </div>
        <section>
          <h2>{t('start.frequent')}</h2>
          <LeistungList leistungen={frequent} today={today} />
          <p>
            <a class="kern-link" href={href('/leistungen')}>
              {t('start.all')}
            </a>
          </p>
        </section>
      </div>
      <section>
        <h2>{t('start.languages')}</h2>
        <ul class="own-names">
          {localeCodes.map((code) => (
            <li key={code}>
              <a href={localeHref(code, '/')} lang={code} hreflang={code}>
                {locales[code].name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
