import { type Form, moeglicheDokumente } from '@sozialplattform/forms';
import type { Leistung } from '../../../../catalogue/index.ts';
import type { Authority } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  CsrfField,
  Page,
  Steps,
} from '../../platform/ui/index.ts';
import { placeOf } from '../area.ts';
import { texts } from '../texts/index.ts';

type Props = {
  leistung: Leistung;
  form: Form;
  /** Undefined until the person said where they live. */
  authority: Authority | undefined;
  ags: string | undefined;
};

/** Before the first question of an application that needs no account. */
export function KurzantragStartView({ leistung, form, authority, ags }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const at = placeOf('kurzantrag', leistung.slug);
  return (
    <Page
      title={form.antrag.titel}
      before={<BackLink href={href(`/leistungen/${leistung.slug}`)}>{t('start.back')}</BackLink>}
    >
      {authority ? (
        <p class="lead">{t('start.for', { authority: authority.name })}</p>
      ) : (
        <Alert kind="info" title={t('start.place.title')}>
          <p>{t('start.place.text')}</p>
          <ButtonLink href={href(`/leistungen/${leistung.slug}#ort`)}>
            {t('start.place.action')}
          </ButtonLink>
        </Alert>
      )}
      <h2>{t('start.steps')}</h2>
      <Steps>
        {[t('short.step1', { minutes: leistung.dauer ?? 10 }), t('short.step2'), t('short.step3')]}
      </Steps>
      <h2>{t('start.documents')}</h2>
      <p>{t('start.documents.text')}</p>
      <ul>
        {moeglicheDokumente(form).map((document) => (
          <li key={document.feld}>{document.titel}</li>
        ))}
      </ul>
      {authority && (
        <form method="post" action={href(at)}>
          <p>{t('short.kept')}</p>
          <CsrfField />
          <input type="hidden" name="ags" value={ags} />
          <Button>{t('start.begin')}</Button>
        </form>
      )}
      {authority && (
        <p class="muted">
          <a class="kern-link" href={`${href(`${at}/aushang`)}?ags=${ags}`}>
            {t('poster.link')}
          </a>
        </p>
      )}
    </Page>
  );
}
