import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Alert, BackLink, Button, CsrfField, Page } from '../../platform/ui/index.ts';
import type { Working } from '../context.ts';
import { paths } from '../paths.ts';
import { texts } from '../texts/index.ts';

/** After the second authentication: the last click. */
export function SendView({ working, authorityName }: { working: Working; authorityName: string }) {
  const t = useTexts(texts);
  const { href } = usePage();
  const { at } = working;
  return (
    <Page
      title={t('send.title')}
      before={<BackLink href={href(paths.check(at))}>{t('send.back')}</BackLink>}
    >
      <Alert kind="success" title={t('send.proved')} />
      <p class="lead">
        {t('send.text', { titel: working.form.antrag.titel, authority: authorityName })}
      </p>
      <p>{t('send.after')}</p>
      <form method="post" action={href(paths.send(at))}>
        <CsrfField />
        <input type="hidden" name="entwurf" value={working.draft.id} />
        <input type="hidden" name="stand" value={working.draft.revision} />
        <div class="actions">
          <Button>{t('send.action')}</Button>
        </div>
      </form>
    </Page>
  );
}
