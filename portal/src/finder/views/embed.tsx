import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, Page } from '../../platform/ui/index.ts';
import { finderPath, ruleText } from '../context.ts';
import { formSnippet } from '../snippet.ts';
import { openQuestions } from '../steps.ts';
import { texts } from '../texts/index.ts';

/** For other sites: the finder as a form without scripts, and as an endpoint. */
export function EmbedView({ publicUrl }: { publicUrl: string }) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const action = publicUrl + href(finderPath);
  const snippet = formSnippet(openQuestions, action, {
    text: (key) => ruleText(locale, key),
    unknown: t('answer.unknown'),
    yes: t('answer.yes'),
    no: t('answer.no'),
    day: t('embed.day'),
    month: t('embed.month'),
    year: t('embed.year'),
    submit: t('embed.submit'),
  });
  return (
    <Page
      title={t('embed.title')}
      before={<BackLink href={href(finderPath)}>{t('title')}</BackLink>}
    >
      <h2>{t('embed.form')}</h2>
      <p>{t('embed.form.text')}</p>
      <pre class="panel code">
        <code>{snippet}</code>
      </pre>
      <h2>{t('embed.api')}</h2>
      <p>{t('embed.api.text')}</p>
      <pre class="panel code">
        <code>{`POST ${publicUrl}/api/sozialleistungsfinder/auswertung
Content-Type: application/json

{ "stichtag": "2026-11-23", "antworten": { "geburtsdatum": "1990-05-01", "hatKinder": false } }`}</code>
      </pre>
      <p>
        <a class="kern-link" href="/api/sozialleistungsfinder/openapi.json">
          OpenAPI
        </a>
      </p>
    </Page>
  );
}
