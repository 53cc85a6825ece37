import { usePage, useTexts } from '../../../platform/http/page-context.ts';
import { BackLink, Button, CsrfField, Page } from '../../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { HowTo } from './how-to.tsx';

type Props = { at: string; title: string; situation: string; link: string };

/** Who the form is filled in for, and how a prototype works. */
export function SituationView({ at, title, situation, link }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page
      title={t('situation.title', { title })}
      before={<BackLink href={href('/prototyp')}>{t('situation.back')}</BackLink>}
    >
      <h2>{t('situation.who')}</h2>
      <p class="lead">{situation}</p>
      <HowTo lines={[t('how.situation'), t('how.change'), t('how.nothingSent')]} />
      <form method="post" action={href(at)}>
        <CsrfField />
        <div class="actions">
          <Button>{t('situation.begin')}</Button>
        </div>
      </form>
      <p class="muted">{t('situation.share')}</p>
      <p>
        <code>{link}</code>
      </p>
    </Page>
  );
}
