import { usePage, useTexts } from '../../platform/http/page-context.ts';
import {
  Button,
  Details,
  ErrorSummary,
  Illustration,
  Page,
  TextArea,
} from '../../platform/ui/index.ts';
import { finderPath } from '../context.ts';
import { texts } from '../texts/index.ts';

/** What the finder does, and the way in: from the beginning, or with a code. */
export function StartView({ wrongCode = false }: { wrongCode?: boolean }) {
  const t = useTexts(texts);
  const { href } = usePage();
  const error = wrongCode ? t('code.wrong') : undefined;
  return (
    <Page
      title={t('title')}
      scripts={['finder.js']}
      error={wrongCode}
      before={error && <ErrorSummary errors={[{ field: 'code', text: error }]} />}
    >
      <Illustration name="find" />
      <p class="lead">{t('start.lead')}</p>
      <ul class="ticks">
        <li>{t('start.point1')}</li>
        <li>{t('start.point2')}</li>
        <li>{t('start.point3')}</li>
      </ul>
      <form method="post" action={href(finderPath)}>
        <div class="actions">
          <Button>{t('start.begin')}</Button>
        </div>
      </form>
      <Details summary={t('code.have')}>
        <form method="post" action={href(finderPath)} class="fields" id="finder-code">
          <input type="hidden" name="schritt" value="code" />
          <TextArea name="code" label={t('code.label')} hint={t('code.hint')} error={error} />
          <Button kind="secondary">{t('code.action')}</Button>
        </form>
      </Details>
      <p class="muted">
        <a class="kern-link" href={href(`${finderPath}/regeln`)}>
          {t('start.rules')}
        </a>
        {' · '}
        <a class="kern-link" href={href(`${finderPath}/einbetten`)}>
          {t('start.embed')}
        </a>
      </p>
    </Page>
  );
}
