import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, CsrfField, Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { effortBits, waitSeconds } from './effort.ts';

type Props = { at: string; ags: string; task: string; tooEarly: boolean };

/** When very many come at once: a short wait, which a script does on its own by working. */
export function EffortView({ at, ags, task, tooEarly }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page title={t('effort.title')} scripts={['effort.js']}>
      <p class="lead">{t(tooEarly ? 'effort.early' : 'effort.text', { seconds: waitSeconds })}</p>
      <form method="post" action={href(at)} data-effort={task} data-bits={effortBits}>
        <CsrfField />
        <input type="hidden" name="ags" value={ags} />
        <input type="hidden" name="aufgabe" value={task} />
        <input type="hidden" name="loesung" value="" />
        <Button>{t('effort.action')}</Button>
      </form>
    </Page>
  );
}
