import { usePage, useTexts } from '../../platform/http/page-context.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import { Page } from '../../platform/ui/index.ts';
import type { MarkdownPage } from '../markdown.ts';
import { texts } from '../texts/index.ts';
import type { ThirdParty } from '../third-parties.ts';
import { Markdown } from './markdown.tsx';

type Props = { page: MarkdownPage; language: Locale; packages: readonly ThirdParty[] };

/** Whose work the portal builds on. */
export function LicencesView({ page, language, packages }: Props) {
  const t = useTexts(texts);
  const { locale } = usePage();
  return (
    <Page title={page.title}>
      <div lang={language === locale ? undefined : language}>
        <Markdown html={page.intro} />
        {page.sections.map((section) => (
          <section key={section.id} id={section.id}>
            <h2>{section.title}</h2>
            <Markdown html={section.html} />
          </section>
        ))}
      </div>
      <h2>{t('licences.packages')}</h2>
      <div class="kern-table-responsive">
        <table class="kern-table kern-table--small">
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              <th class="kern-table__header" scope="col">
                {t('licences.name')}
              </th>
              <th class="kern-table__header" scope="col">
                {t('licences.version')}
              </th>
              <th class="kern-table__header" scope="col">
                {t('licences.licence')}
              </th>
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {packages.map((entry) => (
              <tr class="kern-table__row" key={entry.name}>
                <td class="kern-table__cell">{entry.name}</td>
                <td class="kern-table__cell">{entry.version}</td>
                <td class="kern-table__cell">{entry.licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
