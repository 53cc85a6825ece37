import { usePage, useTexts } from '../../../platform/http/page-context.ts';
import { Page } from '../../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

type Props = { prototypes: readonly { at: string; title: string }[] };

/** All forms to try out. */
export function PrototypeListView({ prototypes }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page title={t('list.title')}>
      <p class="lead">{t('list.text')}</p>
      <ul class="rows">
        {prototypes.map(({ at, title }) => (
          <li key={at}>
            <a class="kern-link" href={href(at)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
