import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

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

export type Visit = { context: BrowserContext; page: Page };

/** A fresh browser session; it fails on errors of scripts and on requests to other hosts. */
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
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { context, page };
}
