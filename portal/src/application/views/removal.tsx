import type { Eintrag, Zeile } from '@sozialplattform/forms';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, Button, CsrfField, Details, Page } from '../../platform/ui/index.ts';
import type { AtPage } from '../context.ts';
import { fingerprint } from '../fingerprint.ts';
import { paths } from '../paths.ts';
import { texts } from '../texts/index.ts';

type Props = {
  working: AtPage;
  item: Eintrag;
  /** What was answered about it, in the whole form. */
  answers: readonly Zeile[];
  target: string | undefined;
};

/** Asks before an item of a list is removed for good. */
export function RemovalView({ working, item, answers, target }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const { at, path, page } = working;
  const here = href(paths.page(at, path));
  const list = target ? `${here}?ziel=${target}` : here;
  return (
    <Page
      title={t('removal.title', { name: item.name })}
      before={<BackLink href={list}>{t('back')}</BackLink>}
    >
      <p>{t('removal.text', { n: answers.length })}</p>
      {answers.length > 0 && (
        <Details summary={t('removal.answers')}>
          <ul>
            {answers.map(({ frage, antwort }, index) => (
              <li key={index}>
                {frage} – <strong>{antwort}</strong>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <form method="post" action={here}>
        <CsrfField />
        <input type="hidden" name="_stand" value={fingerprint(page)} />
        <input type="hidden" name="_bestaetigt" value="ja" />
        {target && <input type="hidden" name="_ziel" value={target} />}
        <div class="actions">
          <Button name="_aktion" value={`entfernen:${item.nr}`}>
            {t('removal.confirm')}
          </Button>
        </div>
      </form>
      <p>
        <a class="kern-link" href={list}>
          {t('removal.keep')}
        </a>
      </p>
    </Page>
  );
}
