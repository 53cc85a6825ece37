import { competencePath } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Alert, Button, CsrfField } from '../../platform/ui/index.ts';
import type { Working } from '../context.ts';
import type { HomeElsewhere } from '../home-authority.ts';
import { texts } from '../texts/index.ts';

type Props = { working: Working; authorityName: string; elsewhere: HomeElsewhere };

/** Says that the address belongs to another authority, and offers to send the application there. */
export function Elsewhere({ working: { at, leistung }, authorityName, elsewhere }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const { home, there } = elsewhere;
  return (
    <Alert kind="warning" title={t('elsewhere.title')}>
      <p>{t('elsewhere.text', { home, authority: authorityName })}</p>
      {there ? (
        <form method="post" action={href(at)}>
          <CsrfField />
          <input type="hidden" name="ags" value={there.ags} />
          <p>{t('elsewhere.there', { other: there.authorityName })}</p>
          <Button kind="secondary">
            {t('overview.other.action', { other: there.authorityName })}
          </Button>
        </form>
      ) : (
        <p>
          <a class="kern-link" href={href(competencePath(leistung.slug))}>
            {t('elsewhere.find')}
          </a>
        </p>
      )}
    </Alert>
  );
}
