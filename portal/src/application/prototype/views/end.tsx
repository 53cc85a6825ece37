import { usePage, useTexts } from '../../../platform/http/page-context.ts';
import { Alert, BackLink, ButtonLink, Page } from '../../../platform/ui/index.ts';
import type { Working } from '../../context.ts';
import { paths } from '../../paths.ts';
import { texts } from '../texts/index.ts';

/** Where an application would be sent, a prototype ends. */
export function EndView({ working: { at, form } }: { working: Working }) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page
      title={t('end.title')}
      before={<BackLink href={href(paths.check(at))}>{t('end.back')}</BackLink>}
    >
      <Alert kind="info" title={t('end.nothing')}>
        <p>{t('end.text', { title: form.antrag.titel })}</p>
      </Alert>
      <h2>{t('end.documents')}</h2>
      <div class="actions">
        <ButtonLink href={href(`${at}/antrag.pdf`)}>{t('end.pdf')}</ButtonLink>
        <ButtonLink kind="secondary" href={href(`${at}/antrag.xml`)}>
          {t('end.xml')}
        </ButtonLink>
      </div>
      <p>
        <a class="kern-link" href={href(`${at}?anfang`)}>
          {t('end.again')}
        </a>
      </p>
      <p>
        <a class="kern-link" href={href(`/leistungen/${form.antrag.leistung}`)}>
          {t('end.real')}
        </a>
      </p>
    </Page>
  );
}
