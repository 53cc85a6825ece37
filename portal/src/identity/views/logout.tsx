import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, ButtonLink, CsrfField, Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

export function SignedOutView() {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page title={t('logout.title')}>
      <p>{t('logout.text')}</p>
      <p>
        <ButtonLink kind="secondary" href={href('/anmelden')}>
          {t('logout.again')}
        </ButtonLink>
      </p>
      <p>
        <a class="kern-link" href={href('/')}>
          {t('problem.home')}
        </a>
      </p>
    </Page>
  );
}

export function SignOutView() {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page title={t('logout.question')}>
      <form method="post" action={href('/abmelden')}>
        <CsrfField />
        <Button>{t('logout.button')}</Button>
      </form>
    </Page>
  );
}
