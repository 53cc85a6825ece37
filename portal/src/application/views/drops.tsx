import type { Weggefallen } from '@sozialplattform/forms';
import type { FormBody } from '../../platform/http/body.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, Button, CsrfField, Page } from '../../platform/ui/index.ts';
import type { AtPage } from '../context.ts';
import type { Action } from '../page-post.ts';
import { paths } from '../paths.ts';
import { texts } from '../texts/index.ts';
import { DiscardTyped } from './discard-typed.tsx';

type Props = {
  working: AtPage;
  body: FormBody;
  dropped: readonly Weggefallen[];
  /** What was to be done with the page. */
  action: Action;
  target: string | undefined;
};

/** Before a change that makes other answers moot: which they are. */
export function DropsView({ working, body, dropped, action, target }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const here = href(paths.page(working.at, working.path));
  return (
    <Page title={t('drops.title')} before={<BackLink href={here}>{t('drops.back')}</BackLink>}>
      <p>{t('drops.text', { n: dropped.length })}</p>
      <ul>
        {dropped.map((entry) => (
          <li key={`${entry.seite} ${entry.feld}`}>
            {whose(entry)}
            {entry.frage} – <strong>{entry.antwort}</strong>
          </li>
        ))}
      </ul>
      <p>{t('drops.restored')}</p>
      <form method="post" action={here}>
        <CsrfField />
        <Inputs body={body} />
        <input type="hidden" name="_bestaetigt" value="ja" />
        {target && <input type="hidden" name="_ziel" value={target} />}
        <div class="actions">
          <Button name="_aktion" value={action}>
            {t('drops.confirm')}
          </Button>
        </div>
      </form>
      <DiscardTyped page={here} target={target} label={t('drops.cancel')} />
    </Page>
  );
}

/** Whose answer it is: the item's name or else the page's title, unless the question says it. */
function whose({ eintrag, titel, frage }: Weggefallen): string {
  if (eintrag) return `${eintrag}: `;
  if (titel === frage) return '';
  return titel.endsWith('?') ? `${titel} ` : `${titel}: `;
}

/** What was posted, once more; its controls are set anew. */
function Inputs({ body }: { body: FormBody }) {
  const entries = Object.entries(body).filter(
    ([name]) => !name.startsWith('_') || name === '_stand' || name === '_entwurf',
  );
  return (
    <>
      {entries.flatMap(([name, value]) =>
        [value]
          .flat()
          .map((single, index) => (
            <input key={`${name} ${index}`} type="hidden" name={name} value={single} />
          )),
      )}
    </>
  );
}
