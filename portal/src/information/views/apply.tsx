import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { inLocale, nameOf } from './names.ts';

type Props = { online: readonly Leistung[]; others: readonly Leistung[]; today: string };

/** What can be applied for online; for the rest, who is responsible. */
export function ApplyView({ online, others, today }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const list = (leistungen: readonly Leistung[]) => (
    <ul class="rows">
      {leistungen.map((leistung) => (
        <li key={leistung.slug}>
          <div class="row">
            <a class="kern-link" href={href(`/leistungen/${leistung.slug}`)}>
              {nameOf(leistung, today, locale)}
            </a>
            {leistung.dauer !== null && (
              <span class="muted">{t('apply.minutes', { n: leistung.dauer })}</span>
            )}
          </div>
          <span class="note">{inLocale(leistung.kurz, locale)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Page title={t('apply.title')}>
      <p class="lead">{t('apply.lead')}</p>
      {list(online)}
      <p>
        <a class="kern-link" href={href('/konto')}>
          {t('apply.konto')}
        </a>
      </p>
      <h2>{t('apply.others')}</h2>
      <p>{t('apply.others.text')}</p>
      {list(others)}
    </Page>
  );
}
