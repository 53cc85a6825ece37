import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatDate, formatMoment } from '../../platform/i18n/format.ts';
import { Alert, ButtonLink, Illustration, Page } from '../../platform/ui/index.ts';
import { cameToNothing } from '../again.ts';
import { placeOf } from '../area.ts';
import { daysLeft } from '../deadlines.ts';
import type { Draft } from '../draft-store.ts';
import { paths } from '../paths.ts';
import type { Submission } from '../submission-store.ts';
import { texts } from '../texts/index.ts';
import { SubmissionStations } from './stations.tsx';

type Props = {
  drafts: readonly (Draft & { title: string })[];
  submissions: readonly (Submission & { title: string })[];
  now: Date;
  /** Just saved a page for later. */
  saved: boolean;
};

/** What the person has begun and sent. */
export function KontoView({ drafts, submissions, now, saved }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <Page title={t('konto.title')}>
      {saved && (
        <Alert kind="success" title={t('konto.saved.title')}>
          <p>{t('konto.saved.text')}</p>
        </Alert>
      )}
      <h2>{t('konto.drafts')}</h2>
      {drafts.length === 0 && (
        <div class="empty">
          <Illustration name="empty" />
          <p>{t('konto.drafts.none')}</p>
        </div>
      )}
      <ul class="rows">
        {drafts.map((draft) => {
          const days = daysLeft(draft.expiresAt, now);
          return (
            <li key={draft.id}>
              <h3>{draft.title}</h3>
              <p class="muted">
                {t('konto.drafts.days', { days, date: formatDate(draft.expiresAt, locale) })}
              </p>
              <div class="row">
                <ButtonLink href={href(placeOf('antrag', draft.leistung))}>
                  {t('konto.drafts.continue')}
                </ButtonLink>
                <a class="kern-link" href={href(paths.discard(placeOf('antrag', draft.leistung)))}>
                  {t('konto.drafts.discard')}
                  <span class="only-heard">: {draft.title}</span>
                </a>
              </div>
            </li>
          );
        })}
      </ul>
      <h2>{t('konto.sent')}</h2>
      {submissions.length === 0 && <p>{t('konto.sent.none')}</p>}
      <ul class="rows">
        {submissions.map((submission) => (
          <li key={submission.id}>
            <h3>
              <a class="kern-link" href={href(paths.submission(submission.number))}>
                {submission.title}
              </a>
            </h3>
            <p class="muted">
              {t('sent.number')} <span class="number">{submission.number}</span>
              <br />
              {t('konto.sent.line', {
                moment: formatMoment(submission.submittedAt, locale),
                authority: submission.authority.name,
              })}
            </p>
            <SubmissionStations submission={submission} />
            {cameToNothing(submission.state) && (
              <p>
                <a class="kern-link" href={href(paths.submission(submission.number))}>
                  {t('refused.title')}
                  <span class="only-heard">: {submission.title}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a class="kern-link" href={href('/antrag')}>
          {t('konto.new')}
        </a>
      </p>
    </Page>
  );
}
