import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from '../platform/config.ts';
import { notFound } from '../platform/http/errors.ts';
import { type Locale, localeHref } from '../platform/i18n/index.ts';
import type { Services } from '../platform/services.ts';
import { readMarkdown } from './markdown.ts';
import { thirdParties } from './third-parties.ts';
import { ContentView } from './views/content.tsx';
import { CounsellingView } from './views/counselling.tsx';
import { LicencesView } from './views/licences.tsx';

const shipped = join(import.meta.dirname, '..', '..', '..', 'content');

/** Pages at the top, by address and file. */
const pages = ['hilfe', 'barrierefreiheit', 'datenschutz', 'impressum'];

/** Topics of counselling, in the order of the list. */
const topics = ['sucht', 'schulden', 'wohnungsnot'];

/**
 * Pages of Markdown; those in the operator's own folder take the place of those that ship.
 * @throws ConfigurationError where that folder has no German page, as where its name is mistyped
 */
export function contentRoutes(app: FastifyInstance, { config }: Services): void {
  const { contentDir } = config;
  if (contentDir !== undefined && globSync('**/*.de.md', { cwd: contentDir }).length === 0) {
    throw new ConfigurationError(
      `The configuration is wrong:\n  CONTENT_DIR: ${contentDir} holds no page (<name>.de.md)`,
    );
  }
  const load = pagesIn(contentDir === undefined ? [shipped] : [contentDir, shipped]);

  for (const name of pages) {
    app.get(`/${name}`, { config: { publicPage: true } }, (request, reply) =>
      reply.page(<ContentView {...load(name, request.locale)} />),
    );
  }

  app.get('/beratung', { config: { publicPage: true } }, (request, reply) =>
    reply.page(
      <CounsellingView
        {...load('beratung', request.locale)}
        topics={topics.map((topic) => ({
          slug: topic,
          ...load(`beratung/${topic}`, request.locale),
        }))}
      />,
    ),
  );

  app.get<{ Params: { thema: string } }>(
    '/beratung/:thema',
    { config: { publicPage: true } },
    (request, reply) => {
      const { thema } = request.params;
      if (!topics.includes(thema)) throw notFound();
      return reply.page(
        <ContentView
          {...load(`beratung/${thema}`, request.locale)}
          illustration={thema}
          parent="/beratung"
        />,
      );
    },
  );

  app.get('/lizenzen', { config: { publicPage: true } }, (request, reply) =>
    reply.page(<LicencesView {...load('lizenzen', request.locale)} packages={thirdParties()} />),
  );
}

/**
 * Reads pages: in the locale, or in German where it is not translated. A page is wholly of the first folder
 * that has it in German, so that no sample text stands in for a missing translation of one's own.
 */
function pagesIn(folders: readonly string[]) {
  return (name: string, locale: Locale) => {
    const folder = folders.find((each) => existsSync(join(each, `${name}.de.md`))) ?? shipped;
    const translated = join(folder, `${name}.${locale}.md`);
    const language: Locale = existsSync(translated) ? locale : 'de';
    const text = readFileSync(join(folder, `${name}.${language}.md`), 'utf8');
    return { page: readMarkdown(text, (path) => localeHref(locale, path)), language };
  };
}
