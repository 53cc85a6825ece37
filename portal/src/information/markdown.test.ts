import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

const page = `# Titel

Ein Satz.

## Das bekommen Sie

- Geld

## So geht es weiter

1. Ort angeben
2. Antrag senden

Mehr im [Konto](/konto) oder [anderswo](https://www.example.org).
`;

describe('a page of Markdown', () => {
  it('falls into its title, its beginning and its sections', () => {
    const read = readMarkdown(page);
    expect(read.title).toBe('Titel');
    expect(read.intro).toContain('Ein Satz.');
    expect(read.sections.map(({ id, title }) => [id, title])).toEqual([
      ['das-bekommen-sie', 'Das bekommen Sie'],
      ['so-geht-es-weiter', 'So geht es weiter'],
    ]);
  });

  it('knows which section says what happens next', () => {
    expect(readMarkdown(page).sections.map(({ steps }) => steps)).toEqual([false, true]);
  });

  it('leads to pages of the portal in the reader’s language, and leaves other links alone', () => {
    const html = readMarkdown(page, (path) => `/en${path}`).sections.at(-1)?.html;
    expect(html).toContain('href="/en/konto"');
    expect(html).toContain('href="https://www.example.org"');
  });

  it.each(['<script>alert(1)</script>', 'Text <b onclick="x()">fett</b>', '<!-- note -->'])(
    'refuses raw HTML: %s',
    (html) => {
      expect(() => readMarkdown(`# Titel\n\n${html}\n`)).toThrow('raw HTML');
    },
  );

  it('does not let a link break out of its attribute', () => {
    const { intro } = readMarkdown('# T\n\n[x](<https://a.example/"onmouseover="x>)\n');
    expect(intro).not.toContain('"onmouseover');
  });
});
