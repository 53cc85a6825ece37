import { Marked, type Token, type Tokens } from 'marked';

/** A part of a page under one heading; the HTML comes from our own Markdown, without raw HTML. */
export type MarkdownSection = {
  id: string;
  title: string;
  html: string;
  /** Has a numbered list: what happens one after the other. */
  steps: boolean;
};
export type MarkdownPage = { title: string; intro: string; sections: MarkdownSection[] };

/** A longer numbered list counts things; a shorter one says what happens one after the other. */
const mostSteps = 8;

/** @throws Error on raw HTML: pages are written in Markdown only */
const marked = new Marked({
  walkTokens(token) {
    if (token.type === 'html') throw new Error(`raw HTML in content: ${token.raw.slice(0, 40)}`);
  },
  renderer: {
    list({ ordered, items }) {
      const body = items.map((item) => this.listitem(item)).join('');
      if (!ordered) return `<ul>${body}</ul>`;
      return items.length > mostSteps ? `<ol>${body}</ol>` : `<ol class="steps">${body}</ol>`;
    },
    link({ href, tokens }) {
      const external = /^https?:/.test(href);
      return `<a class="kern-link" href="${escapeHtml(href)}"${external ? ' rel="noopener"' : ''}>${this.parser.parseInline(tokens)}</a>`;
    },
  },
});

/** Splits a page at its second-level headings. The first-level heading is its title. */
export function readMarkdown(
  text: string,
  href: (path: string) => string = (path) => path,
): MarkdownPage {
  const tokens = marked.lexer(text);
  marked.walkTokens(tokens, marked.defaults.walkTokens ?? (() => {}));
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'link' && token.href.startsWith('/')) token.href = href(token.href);
  });
  const page: MarkdownPage = { title: '', intro: '', sections: [] };
  let current: Token[] = [];
  const flush = () => {
    const html = marked.parser(current);
    const last = page.sections.at(-1);
    if (last) {
      last.html = html;
      last.steps = current.some((token) => token.type === 'list' && token.ordered);
    } else page.intro = html;
    current = [];
  };
  for (const token of tokens) {
    if (token.type === 'heading' && token.depth === 1) page.title = (token as Tokens.Heading).text;
    else if (token.type === 'heading' && token.depth === 2) {
      flush();
      const title = (token as Tokens.Heading).text;
      page.sections.push({ id: slug(title), title, html: '', steps: false });
    } else current.push(token);
  }
  flush();
  return page;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
