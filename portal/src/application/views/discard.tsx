import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, Button, CsrfField, Page } from '../../platform/ui/index.ts';
import type { Working } from '../context.ts';
import { paths } from '../paths.ts';
import { texts } from '../texts/index.ts';

/** Asks before a draft is deleted for good. */
export function DiscardView({ working }: { working: Working }) {
  const t = useTexts(texts);
  const { href } = usePage();
  const { at } = working;
  return (
    <Page
      title={t('discard.title')}
      before={<BackLink href={href(at)}>{t('back.overview')}</BackLink>}
    >
      <p>{t('discard.text', { titel: working.form.antrag.titel })}</p>
      <form method="post" action={href(paths.discard(at))}>
        <CsrfField />
        <div class="actions">
          <Button>{t('discard.action')}</Button>
        </div>
      </form>
      <p>
        <a class="kern-link" href={href(at)}>
          {t('discard.keep')}
        </a>
      </p>
    </Page>
  );
}
