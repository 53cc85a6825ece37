import { usePage, useTexts } from '../../platform/http/page-context.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import { Page, Table } from '../../platform/ui/index.ts';
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
      <Table
        label={t('licences.packages')}
        columns={[t('licences.name'), t('licences.version'), t('licences.licence')]}
        rows={packages.map(({ name, version, licence }) => [name, version, licence])}
      />
    </Page>
  );
}
