import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, CsrfField, Details, Page } from '../../platform/ui/index.ts';
import type { ProviderId } from '../providers.ts';
import { texts } from '../texts/index.ts';

/** The ways to log in, what is taken over, and that nothing gets lost. */
export function LoginView({
  providers,
  returnTo,
}: {
  providers: readonly ProviderId[];
  returnTo: string;
}) {
  const t = useTexts(texts);
  return (
    <Page title={t('login.title')}>
      <p>{t('login.lead')}</p>
      {providers.map((provider) => (
        <ProviderForm key={provider} provider={provider} returnTo={returnTo} />
      ))}
      <h2 class="kern-heading-medium">{t('login.taken.title')}</h2>
      <p>{t('login.taken.text')}</p>
      <h2 class="kern-heading-medium">{t('login.saved.title')}</h2>
      <p>{t('login.saved.text')}</p>
      <Details summary={t('login.help.title')}>
        <p>{t('login.help.text')}</p>
      </Details>
    </Page>
  );
}

function ProviderForm({ provider, returnTo }: { provider: ProviderId; returnTo: string }) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <section aria-labelledby={`weg-${provider}`}>
      <h2 class="kern-heading-medium" id={`weg-${provider}`}>
        {t(`provider.${provider}.title`)}
      </h2>
      <p>{t(`provider.${provider}.text`)}</p>
      <form method="post" action={href(`/anmelden/${provider}`)}>
        <CsrfField />
        <input type="hidden" name="weiter" value={returnTo} />
        <Button>{t(`provider.${provider}.button`)}</Button>
      </form>
    </section>
  );
}
