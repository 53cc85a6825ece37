import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const privacyPage = readFileSync('content/datenschutz.de.md', 'utf8');

export const portal = () => process.env.E2E_PORTAL ?? '';
export const sandbox = (offset: number) =>
  `http://127.0.0.1:${Number(process.env.E2E_SANDBOX) + offset}`;

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

const isOn = (url: string, other: string) => new URL(url).hostname === new URL(other).hostname;

export type Visit = {
  page: Page;
  /** @throws where a script failed, another host was asked for something, or a cookie is untold */
  close(): Promise<void>;
};

/** A fresh browser session. */
export async function visit(
  browser: Browser,
  options: { javaScript?: boolean; width?: number; dark?: boolean; locale?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1280, height: 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.locale ?? 'de-DE',
    acceptDownloads: true,
  });
  const problems: string[] = [];
  context.on('weberror', (each) => problems.push(`${each.page()?.url()}: ${each.error()}`));
  context.on('request', (request) => {
    if (![portal(), sandbox(0)].some((ours) => isOn(ours, request.url())))
      problems.push(`asked elsewhere: ${request.url()}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const close = async () => {
    for (const { name } of await context.cookies(portal()))
      if (!privacyPage.includes(`**${name}`)) problems.push(`not on the privacy page: ${name}`);
    await context.close();
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
  return { page, close };
}
