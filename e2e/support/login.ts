import type { Page } from 'playwright-core';

/** On the portal's login page: through the stand-in of BundID and back, as one of its sample persons. */
export async function logIn(page: Page, person: string, javaScript: boolean): Promise<void> {
  await page.locator('form[action*="/anmelden/bundid"] button[type=submit]').first().click();
  await throughBundId(page, person, javaScript);
}

/** From the page that leads to BundID until the portal has the answer. */
export async function throughBundId(
  page: Page,
  person: string,
  javaScript: boolean,
): Promise<void> {
  const choice = page.locator(`button[name=person][value="${person}"]`);
  if (!javaScript) await page.locator('main form button[type=submit]').first().click();
  await choice.click();
  if (!javaScript) await page.locator('#antwort button').click();
  await page.waitForURL(
    (url) =>
      url.port !== new URL(bundIdOrigin()).port && !url.pathname.startsWith('/anmelden/bundid'),
  );
}

function bundIdOrigin(): string {
  return `http://127.0.0.1:${Number(process.env.E2E_SANDBOX) + 1}`;
}
