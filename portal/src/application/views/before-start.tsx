import { type Form, moeglicheDokumente } from '@sozialplattform/forms';
import type { ComponentChildren } from 'preact';
import type { Leistung } from '../../../../catalogue/index.ts';
import type { Authority } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Alert, BackLink, ButtonLink, Page, Steps } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

type Props = {
  leistung: Leistung;
  form: Form;
  /** Undefined until the person said where they live. */
  authority: Authority | undefined;
  steps: string[];
  /** What to know before anything else. */
  first?: ComponentChildren;
  /** How to begin. */
  children: ComponentChildren;
};

/** Before the first question: who gets the application, what is needed, how it goes. */
export function BeforeStart({ leistung, form, authority, steps, first, children }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const documents = moeglicheDokumente(form);
  const titles = (needed: boolean) => {
    const named = documents.filter(({ immer }) => immer === needed).map(({ titel }) => titel);
    return [...new Set(named)].map((titel) => <li key={titel}>{titel}</li>);
  };
  const [always, maybe] = [titles(true), titles(false)];
  return (
    <Page
      title={form.antrag.titel}
      before={<BackLink href={href(`/leistungen/${leistung.slug}`)}>{t('start.back')}</BackLink>}
    >
      {first}
      {authority ? (
        <p class="lead">{t('start.for', { authority: authority.name })}</p>
      ) : (
        <Alert kind="info" title={t('start.place.title')}>
          <p>{t('start.place.text')}</p>
          <ButtonLink href={href(`/leistungen/${leistung.slug}#ort-angeben`)}>
            {t('start.place.action')}
          </ButtonLink>
        </Alert>
      )}
      <h2>{t('start.steps')}</h2>
      <Steps>{steps}</Steps>
      <h2>{t('start.documents')}</h2>
      <p>{t('start.documents.text')}</p>
      {always.length > 0 && <ul>{always}</ul>}
      {maybe.length > 0 && (
        <details class="fold">
          <summary>{t('start.documents.maybe')}</summary>
          <ul>{maybe}</ul>
        </details>
      )}
      {authority && children}
    </Page>
  );
}
