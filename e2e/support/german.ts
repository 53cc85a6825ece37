import { blatt, type Form, type Werte, zusammenfassung } from '@sozialplattform/forms';
import type { Page } from 'playwright-core';

/** The same form in two languages, with answers. */
export type InTwoLanguages = { german: Form; translated: Form; answers: Werte; today: string };

/** Where a text of that many letters stands is no chance: it is no part of another word. */
const longText = 12;

/**
 * Reads all pages of an application in another language.
 * @param at where the application stands; the page shows one of its pages already
 * @param paths of the question pages; the check page is added
 * @returns each page that shows errors, or German although the form has a translation
 */
export async function germanShown(
  page: Page,
  at: string,
  paths: readonly string[],
  forms: InTwoLanguages,
): Promise<string[]> {
  const urls = [...paths.map((path) => `${at}/seite/${path}`), `${at}/pruefen`];
  const texts = await page.evaluate(readPages, urls);
  return urls.flatMap((url, index) => {
    const { problem, lines } = texts[index] ?? { problem: 'not read', lines: [] };
    if (problem) return [`${url}: ${problem}`];
    const german = untranslated(lines, forms, paths[index]);
    return german.length > 0 ? [`${url} shows ${german.join(' | ')}`] : [];
  });
}

/** Runs in the browser: the texts of each page as its parser understands them. */
async function readPages(urls: string[]): Promise<{ lines: string[]; problem?: string }[]> {
  const read = async (url: string) => {
    const answer = await fetch(url);
    if (!answer.ok) return { lines: [], problem: `${answer.status}` };
    if (decodeURI(answer.url) !== url) return { lines: [], problem: `leads to ${answer.url}` };
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const error = page.querySelector('.error-summary')?.textContent;
    if (error) return { lines: [], problem: error };
    const main = page.querySelector('main');
    if (!main || page.documentElement.lang === 'de') return { lines: [], problem: 'in German' };
    const walker = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    while (walker.nextNode()) lines.push(walker.currentNode.textContent?.trim() ?? '');
    return { lines };
  };
  const pages = [];
  for (let i = 0; i < urls.length; i += 4) {
    pages.push(...(await Promise.all(urls.slice(i, i + 4).map(read))));
  }
  return pages;
}

/** The German texts of the form that are shown although they are translated. */
function untranslated(
  lines: readonly string[],
  { german, translated, answers, today }: InTwoLanguages,
  path: string | undefined,
): string[] {
  const said = (form: Form) =>
    textsIn(
      path === undefined
        ? zusammenfassung(form, answers, today)
        : blatt(form, answers, path, today),
    );
  const expected = [...said(translated)];
  const all = lines.join('\n');
  const shown = (text: string) =>
    text.length < longText ? lines.includes(text) : all.includes(text);
  return [...said(german)].filter(
    (text) => shown(text) && !expected.some((other) => other.includes(text)),
  );
}

/** Every text in a value, however deep. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && value.trim() !== '') found.add(value.trim());
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) textsIn(inner, found);
  }
  return found;
}
