import type { Dokument } from '@sozialplattform/forms';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import {
  Button,
  ButtonLink,
  CsrfField,
  Illustration,
  Page,
  Steps,
} from '../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { Submission } from '../submission-store.ts';
import { texts } from '../texts/index.ts';
import { Later } from './later.tsx';

type Props = {
  submission: Submission;
  title: string;
  /** Where the acknowledgement goes, if anywhere. */
  mail: string | undefined;
  /** Proofs that are still to come. */
  later: readonly Dokument[];
  /** Where the application stood: someone without an account has no Konto to look into. */
  at: string;
  withAccount: boolean;
};

/** Relief: it is sent, to whom, under which number, and what comes now. */
export function ConfirmationView({ submission, title, mail, later, at, withAccount }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <Page title={t('sent.title')} ownHeading>
      <div class="confirmation">
        <Illustration name="done" />
        <h1 class="kern-heading-large">{t('sent.title')}</h1>
        <p>{t('sent.number')}</p>
        <p class="confirmation__number number">{submission.number}</p>
        <p>{t('sent.at', { moment: formatMoment(submission.submittedAt, locale) })}</p>
      </div>
      <p class="lead">{t('sent.text', { title, authority: submission.authority.name })}</p>
      <div class="actions">
        <ButtonLink href={href(paths.pdf(at, submission.number))}>{t('sent.pdf')}</ButtonLink>
        {withAccount && (
          <ButtonLink kind="secondary" href={href(paths.submission(submission.number))}>
            {t('sent.follow')}
          </ButtonLink>
        )}
      </div>
      <h2>{t('sent.next')}</h2>
      <Steps>
        {[
          t(withAccount ? 'sent.next1' : 'short.next1', { authority: submission.authority.name }),
          t(withAccount ? 'sent.next2' : 'short.next2'),
          ...(later.length > 0 ? [t('sent.next3')] : []),
          t('sent.next4'),
        ]}
      </Steps>
      <Later documents={later}>
        {t('sent.later')} <span class="number">{submission.number}</span>
      </Later>
      {!withAccount && (
        <>
          <p>{t('short.keep')}</p>
          <form method="post" action={href(`${at}/fertig`)}>
            <CsrfField />
            <Button kind="secondary">{t('short.leave')}</Button>
          </form>
        </>
      )}
      {mail && <p class="muted">{t('sent.mail', { mail })}</p>}
      <h2>{t('sent.questions')}</h2>
      <AuthorityAddress submission={submission} />
    </Page>
  );
}

/** Where the person can ask about what they sent. */
export function AuthorityAddress({
  submission: { authority, number },
}: {
  submission: Submission;
}) {
  const t = useTexts(texts);
  return (
    <address class="address panel">
      <strong>{authority.name}</strong>
      <br />
      {authority.street}
      <br />
      {authority.postcode} {authority.city}
      {authority.phone && (
        <>
          <br />
          <a href={`tel:${authority.phone.replace(/[^+\d]/g, '')}`}>{authority.phone}</a>
        </>
      )}
      {authority.email && (
        <>
          <br />
          <a href={`mailto:${authority.email}`}>{authority.email}</a>
        </>
      )}
      <br />
      <span class="muted">
        {t('sent.quote')} <span class="number">{number}</span>
      </span>
    </address>
  );
}
