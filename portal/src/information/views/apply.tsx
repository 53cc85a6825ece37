import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Card, Illustration, Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { LeistungList } from './leistung-list.tsx';
import { inLocale, nameOf } from './names.ts';

type Props = { online: readonly Leistung[]; others: readonly Leistung[]; today: string };

/** What can be applied for online; for the rest, who is responsible. */
export function ApplyView({ online, others, today }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <Page title={t('apply.title')}>
      <p class="lead">{t('apply.lead')}</p>
      <div class="doors">
        {online.map((leistung) => (
          <Card
            key={leistung.slug}
            href={href(`/leistungen/${leistung.slug}`)}
            title={nameOf(leistung, today, locale)}
            picture={<Illustration name={leistung.thema} />}
          >
            <p>{inLocale(leistung.kurz, locale)}</p>
            <p class="muted">{t('apply.minutes', { n: leistung.dauer ?? 45 })}</p>
          </Card>
        ))}
      </div>
      <p>
        <a class="kern-link" href={href('/konto')}>
          {t('apply.konto')}
        </a>
      </p>
      <h2>{t('apply.others')}</h2>
      <p>{t('apply.others.text')}</p>
      <LeistungList leistungen={others} today={today} />
    </Page>
  );
}
