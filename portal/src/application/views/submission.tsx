import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatDate, formatMoment } from '../../platform/i18n/format.ts';
import { Alert, BackLink, ButtonLink, Page } from '../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { Submission } from '../submission-store.ts';
import { texts } from '../texts/index.ts';
import { AuthorityAddress } from './confirmation.tsx';
import { SubmissionStations } from './stations.tsx';

/** One submission: where it is, its number, and the copy to keep. */
export function SubmissionView({ submission, title }: { submission: Submission; title: string }) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <Page title={title} before={<BackLink href={href('/konto')}>{t('back.konto')}</BackLink>}>
      <p>
        {t('sent.number')} <strong class="number">{submission.number}</strong>
        <br />
        {t('sent.at', { moment: formatMoment(submission.submittedAt, locale) })}
      </p>
      <SubmissionStations submission={submission} />
      {submission.deletedAt ? (
        <Alert
          kind="info"
          title={t(
            submission.state === 'angenommen' ? 'submission.deleted' : 'submission.deletedOnly',
            { date: formatDate(submission.deletedAt, locale) },
          )}
        />
      ) : (
        <div class="actions">
          <ButtonLink href={href(paths.pdf('', submission.number))}>{t('sent.pdf')}</ButtonLink>
          <ButtonLink kind="secondary" href={href(paths.xml(submission.number))}>
            {t('submission.xml')}
          </ButtonLink>
        </div>
      )}
      <h2>{t('submission.authority')}</h2>
      <AuthorityAddress submission={submission} />
    </Page>
  );
}
