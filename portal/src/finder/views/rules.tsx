import type { regeltabelle } from '@sozialplattform/eligibility';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { BackLink, Page, Table } from '../../platform/ui/index.ts';
import { finderPath, ruleText } from '../context.ts';
import { texts } from '../texts/index.ts';

type Props = { tables: ReturnType<typeof regeltabelle>; day: string };

/** The rules as they hold today, for those who check them. */
export function RulesView({ tables, day }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <Page
      title={t('rules.title')}
      wide
      before={<BackLink href={href(finderPath)}>{t('title')}</BackLink>}
    >
      <p class="lead">{t('rules.text', { day: formatDate(new Date(day), locale) })}</p>
      {tables.map(({ leistung, zeilen }) => (
        <section key={leistung} id={leistung}>
          <h2>{ruleText(locale, `leistung.${leistung}`)}</h2>
          <Table
            label={ruleText(locale, `leistung.${leistung}`)}
            columns={[
              t('rules.nr'),
              t('rules.if'),
              t('rules.then'),
              t('rules.because'),
              t('rules.law'),
            ]}
            rows={zeilen.map((row) => [
              row.nr,
              row.bedingung[locale],
              t(`rules.${row.ergebnis}`),
              ruleText(locale, `grund.${row.grund}`),
              row.paragraf,
            ])}
          />
        </section>
      ))}
    </Page>
  );
}
