import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, ButtonLink, Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

type Props = { at: string; ags: string; title: string; authorityName: string; address: string };

/** What an authority hangs up or prints on its letters. */
export function PosterView({ at, ags, title, authorityName, address }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const file = (name: string) => `${href(`${at}/aushang/${name}`)}?ags=${ags}`;
  return (
    <Page
      title={t('poster.title', { authority: authorityName })}
      before={<BackLink href={`${href(at)}?ags=${ags}`}>{title}</BackLink>}
    >
      <p class="lead">{t('poster.text', { title })}</p>
      <p>
        <img
          src={file('qr.svg')}
          alt={t('poster.code', { address })}
          width="240"
          height="240"
          class="qr"
        />
      </p>
      <p>
        <code>{address}</code>
      </p>
      <div class="actions">
        <ButtonLink href={file('aushang.pdf')}>{t('poster.pdf')}</ButtonLink>
        <ButtonLink kind="secondary" href={file('qr.svg')}>
          {t('poster.svg')}
        </ButtonLink>
      </div>
    </Page>
  );
}
