import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { Button, CsrfField } from '../../platform/ui/index.ts';
import type { CameToNothing } from '../again.ts';
import { placeOf } from '../area.ts';
import { arrivalOf } from '../arrival.ts';
import { paths } from '../paths.ts';
import { refusedUntil, type Submission } from '../submission-store.ts';
import { texts } from '../texts/index.ts';

type Props = {
  submission: Submission;
  state: CameToNothing;
  /** Someone without an account begins from nothing. */
  withAccount: boolean;
  /** There is a draft of the same Leistung already. */
  hasDraft: boolean;
};

/** What to do when an application did not get to the authority, or not into its system. */
export function WhatNow({ submission, state, withAccount, hasDraft }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const { authority, deletedAt, number, leistung } = submission;
  const arrived = arrivalOf(submission, locale);
  return (
    <>
      <h2>{t('refused.title')}</h2>
      <p>
        {t(`${state}.${authority.phone ? 'call' : 'contact'}`, {
          authority: authority.name,
          arrived,
        })}
      </p>
      <p>{t(`${state}.soon`, { arrived })}</p>
      {withAccount && !deletedAt && !hasDraft && (
        <form method="post" action={href(paths.again(number))}>
          <CsrfField />
          <p>{t('refused.again', { state, date: formatDate(refusedUntil(submission), locale) })}</p>
          <div class="actions">
            <Button>{t('refused.againAction')}</Button>
          </div>
        </form>
      )}
      {withAccount && hasDraft && (
        <form method="post" action={href(paths.again(number))}>
          <CsrfField />
          <p>{t('refused.draft', { state })}</p>
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
