import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { ButtonLink, Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

export type Problem =
  | 'denied'
  | 'expired'
  | 'noAccount'
  | 'unreachable'
  | 'otherPerson'
  | 'sessionEnded'
  | 'refused';

const problems: Record<string, Problem> = {
  'request-denied': 'denied',
  'no-account': 'noAccount',
  unreachable: 'unreachable',
  expired: 'expired',
  'not-yet-valid': 'expired',
};

/** What people are told of a failure's code. */
export function problemOf(code: string): Problem {
  return problems[code] ?? 'refused';
}

/** Why the login did not work, and how to go on. */
export function ProblemView({
  problem,
  code,
  returnTo,
}: {
  problem: Problem;
  code?: string | undefined;
  returnTo?: string;
}) {
  const t = useTexts(texts);
  const { href, signedIn } = usePage();
  const weiter = returnTo === undefined ? '' : `?weiter=${encodeURIComponent(returnTo)}`;
  return (
    <Page title={t(`problem.${problem}.title`)}>
      <p>{t(`problem.${problem}.text`)}</p>
      {problem === 'refused' && code && <p>{t('problem.code', { code })}</p>}
      <p>
        {signedIn ? (
          <ButtonLink href={returnTo ?? href('/konto')}>{t('problem.back')}</ButtonLink>
        ) : (
          <ButtonLink href={href(`/anmelden${weiter}`)}>{t('problem.retry')}</ButtonLink>
        )}
      </p>
      <p>
        <a class="kern-link" href={href('/')}>
          {t('problem.home')}
        </a>
      </p>
    </Page>
  );
}
