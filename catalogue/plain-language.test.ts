import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { ladeKatalog } from './index.ts';

const katalog = await ladeKatalog();
const folder = join(import.meta.dirname, '..', 'content');

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, markdown: readFileSync(join(folder, file), 'utf8') }));
const infos = katalog.leistungen.flatMap(({ slug }) =>
  ['de', 'en'].map((locale) => ({
    file: `${slug}/info.${locale}.md`,
    markdown: katalog.info(slug, locale).markdown,
  })),
);
const files = new Set(pages.map(({ file }) => file));

/** Words of the longest sentence that a page may have; most are far shorter. */
const longest = { de: 18, en: 22 };

function sentences(markdown: string): string[] {
  return markdown
    .split('\n')
    .map((line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^[-#\d. ]+|\*\*/g, ''))
    .flatMap((line) => line.split(/(?<=[.!?:])\s+(?=[\p{Lu}„“])/u));
}

const words = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

describe.each([...infos, ...pages])('$file', ({ file, markdown }) => {
  it('is Markdown without raw HTML, under one title', () => {
    const marked = new Marked();
    const kinds: string[] = [];
    marked.walkTokens(marked.lexer(markdown), (token) => {
      kinds.push(token.type === 'heading' && token.depth === 1 ? 'title' : token.type);
    });
    expect(kinds).not.toContain('html');
    expect(kinds.filter((kind) => kind === 'title')).toHaveLength(1);
  });

  it('keeps its sentences short', () => {
    const limit = file.endsWith('.de.md') ? longest.de : longest.en;
    expect(sentences(markdown).filter((sentence) => words(sentence).length > limit)).toEqual([]);
  });

  it('links within the portal only to Leistungen and topics that exist', () => {
    for (const [, path = ''] of markdown.matchAll(/\]\((\/[^)]*)\)/g)) {
      const [, area = '', name] = path.split('/');
      const exists =
        area === 'leistungen' && name
          ? katalog.leistung(name) !== undefined
          : area === 'konto' || files.has(`${path.slice(1)}.de.md`);
      expect(exists, path).toBe(true);
    }
  });
});

it('has every page in German and in English', () => {
  for (const file of files) {
    expect(files).toContain(file.replace('.de.md', '.en.md'));
    expect(files).toContain(file.replace('.en.md', '.de.md'));
  }
});
