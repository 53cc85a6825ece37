import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { ByTheme } from './by-theme.tsx';
import { LeistungList } from './leistung-list.tsx';

type Props = { online: readonly Leistung[]; others: readonly Leistung[]; today: string };

/** What can be applied for online; for the rest, who is responsible. */
export function ApplyView({ online, others, today }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page title={t('apply.title')} wide>
      <p class="lead">{t('apply.lead')}</p>
      <p>
        <a class="kern-link" href={href('/konto')}>
          {t('apply.konto')}
        </a>
      </p>
      <ByTheme leistungen={online} today={today} minutes />
      <h2>{t('apply.others')}</h2>
      <p>{t('apply.others.text')}</p>
      <LeistungList leistungen={others} today={today} />
    </Page>
  );
}
