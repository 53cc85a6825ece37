import { usePage, useTexts } from '../../platform/http/page-context.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import { BackLink, Illustration, Page } from '../../platform/ui/index.ts';
import type { MarkdownPage } from '../markdown.ts';
import { texts } from '../texts/index.ts';
import { Markdown } from './markdown.tsx';
import { Phones } from './phones.tsx';

type Props = { page: MarkdownPage; language: Locale; illustration?: string; parent?: string };

/** A page of plain content. */
export function ContentView({ page, language, illustration, parent }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <Page
      title={page.title}
      before={parent && <BackLink href={href(parent)}>{t('door.counselling')}</BackLink>}
    >
      {illustration && <Illustration name={illustration} />}
      <div lang={language === locale ? undefined : language}>
        <Markdown class="lead" html={page.intro} />
        {page.sections.map((section) => (
          <section key={section.id} id={section.id}>
            <h2>{section.title}</h2>
            <Markdown html={section.html} />
          </section>
        ))}
      </div>
      {parent && (
        <section class="panel">
          <h2>{t('counselling.help')}</h2>
          <Phones />
        </section>
      )}
    </Page>
  );
}
