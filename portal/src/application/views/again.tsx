import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { Button, CsrfField } from '../../platform/ui/index.ts';
import { placeOf } from '../area.ts';
import { paths } from '../paths.ts';
import { refusedUntil, type Submission } from '../submission-store.ts';
import { texts } from '../texts/index.ts';

type Props = {
  submission: Submission;
  /** Someone without an account begins from nothing. */
  withAccount: boolean;
  /** There is a draft of the same Leistung already. */
  hasDraft: boolean;
};

/** What to do when an application did not get to the authority. */
export function WhatNow({ submission, withAccount, hasDraft }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const { authority, deletedAt, number, leistung } = submission;
  return (
    <>
      <h2>{t('refused.title')}</h2>
      <p>
        {t(authority.phone ? 'refused.call' : 'refused.contact', { authority: authority.name })}
      </p>
      <p>{t('refused.soon')}</p>
      {withAccount && !deletedAt && !hasDraft && (
        <form method="post" action={href(paths.again(number))}>
          <CsrfField />
          <p>{t('refused.again', { date: formatDate(refusedUntil(submission), locale) })}</p>
          <div class="actions">
            <Button>{t('refused.againAction')}</Button>
          </div>
        </form>
      )}
      {withAccount && hasDraft && (
        <form method="post" action={href(paths.again(number))}>
          <CsrfField />
          <p>{t('refused.draft')}</p>
          <div class="actions">
            <Button>{t('konto.drafts.continue')}</Button>
          </div>
        </form>
      )}
      {!withAccount && (
        <p>
          <a class="kern-link" href={href(placeOf('kurzantrag', leistung))}>
            {t('refused.newAction')}
          </a>
        </p>
      )}
    </>
  );
}
