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
  signedIn: boolean;
};

/** Before the first question: who gets the application, what is needed, how long it takes. */
export function StartView({ leistung, form, authority, ags, signedIn }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const at = placeOf('antrag', leistung.slug);
  const documents = moeglicheDokumente(form);
  const here = `${at}${ags ? `?ags=${ags}` : ''}`;
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
        {[
          t('start.step1'),
          t('start.step2', { minutes: leistung.dauer ?? 45 }),
          t('start.step3'),
          t('start.step4'),
        ]}
      </Steps>
      <h2>{t('start.documents')}</h2>
      <p>{t('start.documents.text')}</p>
      <ul>
        {documents
          .filter((document) => document.immer)
          .map((document) => (
            <li key={document.feld}>{document.titel}</li>
          ))}
      </ul>
      {documents.some((document) => !document.immer) && (
        <details class="fold">
          <summary>{t('start.documents.maybe')}</summary>
          <ul>
            {documents
              .filter((document) => !document.immer)
              .map((document) => (
                <li key={document.feld}>{document.titel}</li>
              ))}
          </ul>
        </details>
      )}
      {authority &&
        (signedIn ? (
          <form method="post" action={href(at)}>
            <CsrfField />
            <input type="hidden" name="ags" value={ags} />
            <Button>{t('start.begin')}</Button>
          </form>
        ) : (
          <>
            <p>{t('start.login')}</p>
            <ButtonLink href={href(`/anmelden?weiter=${encodeURIComponent(href(here))}`)}>
              {t('start.loginAction')}
            </ButtonLink>
          </>
        ))}
    </Page>
  );
}
