import type { Formularbeschreibung, Fragebeschreibung } from '@sozialplattform/forms';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, ButtonLink, Page } from '../../platform/ui/index.ts';
import { schemaPath } from '../schema-routes.ts';
import { blankPath } from './paths.ts';
import { texts } from './texts/index.ts';

type Props = { leistung: string; version: number; form: Formularbeschreibung };

/** Everything that a form can ask, on one page: for people who prepare, for counsellors and authorities. */
export function DescriptionView({ leistung, version, form }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page
      title={t('title', { form: form.titel })}
      before={<BackLink href={href(`/leistungen/${leistung}`)}>{t('back')}</BackLink>}
    >
      <p class="lead">{t('text')}</p>
      <div class="actions">
        <ButtonLink kind="secondary" href={href(blankPath(leistung))}>
          {t('blank')}
        </ButtonLink>
      </div>
      {form.abschnitte.map((section) => (
        <details key={section.id} id={section.id} class="fold">
          <summary>
            <h2>{section.titel}</h2>
          </summary>
          <div class="fold__body">
            {section.wenn && <When conditions={[section.wenn]} />}
            {section.seiten.map((page) => (
              <section key={page.pfad}>
                <h3>{page.titel}</h3>
                {page.jeweils.map(({ titel, einzahl, hoechstens }) => (
                  <p key={titel} class="muted">
                    {t('each', { list: titel, item: einzahl, most: hoechstens })}
                  </p>
                ))}
                <When conditions={page.wenn} />
                {page.warum && <p class="muted">{page.warum}</p>}
                <ul>
                  {page.fragen.map((question) => (
                    <Question key={question.id} question={question} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </details>
      ))}
      <h2>{t('technical')}</h2>
      <p>{t('technical.text', { version })}</p>
      <ul>
        <li>
          <a class="kern-link" href={schemaPath(leistung, version)}>
            {t('xsd')}
          </a>
        </li>
        <li>
          <a class="kern-link" href={schemaPath(leistung, version).replace('.xsd', '.schema.json')}>
            {t('json')}
          </a>
        </li>
      </ul>
    </Page>
  );
}

function When({ conditions }: { conditions: readonly string[] }) {
  const t = useTexts(texts);
  if (conditions.length === 0) return null;
  return (
    <p class="note">
      {t('onlyIf')} {conditions.join('; ')}.
    </p>
  );
}

function Question({ question }: { question: Fragebeschreibung }) {
  const t = useTexts(texts);
  const { frage, feldart, pflicht, hinweis, wenn, optionen } = question;
  if (feldart === 'hinweis') return <li class="muted">{frage}</li>;
  return (
    <li>
      {frage}{' '}
      <span class="note">
        ({t(`kind.${feldart}`)}
        {pflicht || feldart === 'berechnet' ? '' : `, ${t('optional')}`})
      </span>
      {hinweis && <span class="note"> {hinweis}</span>}
      {wenn && <When conditions={[wenn]} />}
      {optionen.length > 0 && <p class="note">{optionen.map(({ text }) => text).join(' · ')}</p>}
    </li>
  );
}
