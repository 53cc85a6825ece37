import type { Form } from '@sozialplattform/forms';
import type { Leistung } from '../../../../catalogue/index.ts';
import type { Authority } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import { Alert, Button, ButtonLink, CsrfField } from '../../platform/ui/index.ts';
import { placeOf } from '../area.ts';
import { paths } from '../paths.ts';
import type { Submission } from '../submission-store.ts';
import { texts } from '../texts/index.ts';
import { BeforeStart } from './before-start.tsx';

type Props = {
  leistung: Leistung;
  form: Form;
  authority: Authority | undefined;
  ags: string | undefined;
  signedIn: boolean;
  /** What the person sent of this Leistung last. */
  sentBefore: Submission | undefined;
};

/** The beginning of an application with an account. */
export function StartView({ ags, signedIn, sentBefore, ...shared }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const { leistung } = shared;
  const at = placeOf('antrag', leistung.slug);
  const here = `${at}${ags ? `?ags=${ags}` : ''}`;
  const steps = [
    ...(signedIn ? [] : [t('start.step1')]),
    t('start.step2', { minutes: leistung.dauer ?? 45 }),
    t('start.step3'),
    t('start.step4'),
  ];
  return (
    <BeforeStart
      {...shared}
      steps={steps}
      first={sentBefore && <SentBefore submission={sentBefore} />}
    >
      {signedIn ? (
        <form method="post" action={href(at)}>
          <CsrfField />
          <input type="hidden" name="ags" value={ags} />
          <Button>{t('start.begin')}</Button>
        </form>
      ) : (
        <>
          <p>{t('start.login')}</p>
          <ButtonLink href={href(`/anmelden?weiter=${encodeURIComponent(href(here))}`)}>
            {t('start.loginAction')}
          </ButtonLink>
        </>
      )}
    </BeforeStart>
  );
}

/** For who comes back after sending, be it by the browser's button: nobody should apply twice unawares. */
function SentBefore({ submission }: { submission: Submission }) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const { number, submittedAt } = submission;
  return (
    <Alert kind="info" title={t('start.sent.title')}>
      <p>
        {t('sent.number')} <span class="number">{number}</span>
        <br />
        {t('sent.at', { moment: formatMoment(submittedAt, locale) })}
      </p>
      <p>{t('start.sent.text')}</p>
      <ButtonLink kind="secondary" href={href(paths.submission(number))}>
        {t('start.sent.action')}
      </ButtonLink>
    </Alert>
  );
}
