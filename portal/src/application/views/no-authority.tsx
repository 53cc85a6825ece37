import { competencePath } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Alert, ButtonLink } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

/** Says that nobody is competent any more at the place that was chosen, and leads to where it is entered. */
export function NoAuthority({ leistung }: { leistung: string }) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Alert kind="warning" title={t('noAuthority.title')}>
      <p>{t('noAuthority.text')}</p>
      <ButtonLink href={href(competencePath(leistung))}>{t('start.place.action')}</ButtonLink>
    </Alert>
  );
}
