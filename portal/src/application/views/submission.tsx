import type { Dokument } from '@sozialplattform/forms';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatDate, formatMoment } from '../../platform/i18n/format.ts';
import { Alert, BackLink, ButtonLink, Page } from '../../platform/ui/index.ts';
import { cameToNothing } from '../again.ts';
import { paths } from '../paths.ts';
import { retentionDays, type Submission } from '../submission-store.ts';
import { texts } from '../texts/index.ts';
import { WhatNow } from './again.tsx';
import { AuthorityAddress } from './confirmation.tsx';
import { Later } from './later.tsx';
import { SubmissionStations } from './stations.tsx';

type Props = {
  submission: Submission;
  title: string;
  /** Where the application stood, for someone without an account. */
  at?: string;
  hasDraft?: boolean;
  /** The person wanted to send it once more, while it was on its way already. */
  notSentAgain?: boolean;
  /** Proofs that are still to come. */
  later?: readonly Dokument[];
};

/** One submission: where it is and what that means, its number, and the copy to keep. */
export function SubmissionView({
  submission,
  title,
  at = '',
  hasDraft = false,
  notSentAgain = false,
  later = [],
}: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const withAccount = at === '';
  const { state } = submission;
  const refused = cameToNothing(state);
  return (
    <Page
      title={title}
      before={withAccount && <BackLink href={href('/konto')}>{t('back.konto')}</BackLink>}
    >
      <p>
        {t('sent.number')} <strong class="number">{submission.number}</strong>
        <br />
        {t('sent.at', { moment: formatMoment(submission.submittedAt, locale) })}
      </p>
      {notSentAgain && !refused && hasDraft && (
        <Alert kind="info" title={t('submission.notSentAgain.title')}>
          <p>{t('submission.notSentAgain.text')}</p>
        </Alert>
      )}
      <SubmissionStations submission={submission} />
      {refused && (
        <WhatNow
          submission={submission}
          state={state}
          withAccount={withAccount}
          hasDraft={hasDraft}
        />
      )}
      {submission.deletedAt ? (
        <Alert
          kind="info"
          title={t(state === 'angenommen' ? 'submission.deleted' : 'submission.deletedOnly', {
            date: formatDate(submission.deletedAt, locale),
          })}
        />
      ) : (
        <>
          <div class="actions">
            <ButtonLink
              kind={refused ? 'secondary' : 'primary'}
              href={href(paths.pdf(at, submission.number))}
            >
              {t('sent.pdf')}
            </ButtonLink>
            {withAccount && (
              <ButtonLink kind="secondary" href={href(paths.xml(submission.number))}>
                {t('submission.xml')}
              </ButtonLink>
            )}
          </div>
          {withAccount && !refused && (
            <p class="muted">{t('submission.kept', { days: retentionDays })}</p>
          )}
        </>
      )}
      <Later documents={later}>
        {t('sent.later')} <span class="number">{submission.number}</span>
      </Later>
      <h2>{t('submission.authority')}</h2>
      <AuthorityAddress submission={submission} />
    </Page>
  );
}
