import { usePage, useTexts } from '../../platform/http/page-context.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import { Card, Illustration, Page } from '../../platform/ui/index.ts';
import type { MarkdownPage } from '../markdown.ts';
import { texts } from '../texts/index.ts';
import { Markdown } from './markdown.tsx';
import { Phones } from './phones.tsx';

type Props = {
  page: MarkdownPage;
  language: Locale;
  topics: readonly { slug: string; page: MarkdownPage; language: Locale }[];
};

/** The topics of counselling, and help at once. */
export function CounsellingView({ page, language, topics }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const lang = language === locale ? undefined : language;
  return (
    <Page title={page.title} wide>
      <div lang={lang}>
        <Markdown class="lead" html={page.intro} />
      </div>
      <div class="doors">
        {topics.map((topic) => (
          <Card
            key={topic.slug}
            href={href(`/beratung/${topic.slug}`)}
            title={topic.page.title}
            picture={<Illustration name={topic.slug} />}
          >
            <Markdown html={topic.page.intro} />
          </Card>
        ))}
      </div>
      <div lang={lang} class="prose">
        {page.sections.map((section) => (
          <section key={section.id} id={section.id}>
            <h2>{section.title}</h2>
            <Markdown html={section.html} />
          </section>
        ))}
      </div>
      <section class="panel">
        <h2>{t('counselling.help')}</h2>
        <Phones />
      </section>
    </Page>
  );
}
