import type { Page } from 'playwright-core';
import { questionPath } from './answer.ts';
import { portal } from './browser.ts';

/** Where the prototype of a form stands in a language. */
export const prototypeAt = (slug: string, locale: 'de' | 'en') =>
  `${portal()}${locale === 'de' ? '' : `/${locale}`}/prototyp/${slug}`;

/** Saves a long walk the time to style and paint pages at which nobody looks. */
export async function withoutLooks(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 50 });
  const debugging = await page.context().newCDPSession(page);
  await debugging.send('Network.enable');
  await debugging.send('Network.setBlockedURLs', { urls: ['*.css', '*.woff2', '*.svg'] });
}

/** Fills the form in for its sample person, who is then on the first question. */
export async function begin(page: Page, at: string): Promise<void> {
  await page.goto(at);
  await page.locator('main form[action*="/prototyp/"] button').click();
}

/**
 * Presses "Weiter" until the check page.
 * @returns the paths of the question pages, in their order
 * @throws Error that names the page which does not let the sample person go on, and what it says
 */
export async function goOn(page: Page, at: string): Promise<string[]> {
  const paths: string[] = [];
  for (let path = questionPath(page); path !== undefined; path = questionPath(page)) {
    if (paths.includes(path)) throw new Error(`${page.url()}: ${await errorsOf(page)}`);
    paths.push(path);
    await next(page);
  }
  if (page.url() !== `${at}/pruefen`) throw new Error(`${paths.at(-1)} leads to ${page.url()}`);
  return paths;
}

/** As a click, but without the wait until the page stands still, which is most of its time. */
async function next(page: Page): Promise<void> {
  const button = page.locator('button[name=_aktion][value=weiter]');
  const arrived = page.waitForNavigation({ waitUntil: 'domcontentloaded' });
  await Promise.all([arrived, button.dispatchEvent('click')]);
}

async function errorsOf(page: Page): Promise<string> {
  const [errors] = await page.locator('.error-summary').allTextContents();
  return errors ?? 'asked twice';
}
