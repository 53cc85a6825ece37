import { useTexts } from '../../platform/http/page-context.ts';
import { Button, Page } from '../../platform/ui/index.ts';
import type { ProviderForm } from '../bundid/index.ts';
import { texts } from '../texts/index.ts';

/** Leads on to the provider: by the button. A second authentication says what it is for. */
export function ToProviderView({ form, second }: { form: ProviderForm; second: boolean }) {
  const t = useTexts(texts);
  return (
    <Page title={t(second ? 'second.title' : 'toProvider.title')}>
      <p>{t(second ? 'second.text' : 'toProvider.text')}</p>
      <form method="post" action={form.action} id="zum-anbieter">
        {Object.entries(form.fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button>{t('toProvider.button')}</Button>
      </form>
      {!second && <script src="/anmelden/weiter.js" />}
    </Page>
  );
}
