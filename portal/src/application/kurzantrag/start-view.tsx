import type { Form } from '@sozialplattform/forms';
import type { Leistung } from '../../../../catalogue/index.ts';
import type { Authority } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, CsrfField } from '../../platform/ui/index.ts';
import { placeOf } from '../area.ts';
import { texts } from '../texts/index.ts';
import { BeforeStart } from '../views/before-start.tsx';

type Props = {
  leistung: Leistung;
  form: Form;
  authority: Authority | undefined;
  ags: string | undefined;
};

/** The beginning of an application that needs no account. */
export function KurzantragStartView({ ags, ...shared }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const { leistung } = shared;
  const at = placeOf('kurzantrag', leistung.slug);
  const steps = [
    t('short.step1', { minutes: leistung.dauer ?? 10 }),
    t('short.step2'),
    t('short.step3'),
  ];
  return (
    <BeforeStart {...shared} steps={steps}>
      <form method="post" action={href(at)}>
        <p>{t('short.kept')}</p>
        <CsrfField />
        <input type="hidden" name="ags" value={ags} />
        <Button>{t('start.begin')}</Button>
      </form>
      <p class="muted">
        <a class="kern-link" href={`${href(`${at}/aushang`)}?ags=${ags}`}>
          {t('poster.link')}
        </a>
      </p>
    </BeforeStart>
  );
}
