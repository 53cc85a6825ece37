import type { Page } from 'playwright-core';

/** On the portal's login page: through the stand-in of BundID and back, as one of its sample persons. */
export async function logIn(page: Page, person: string, javaScript: boolean): Promise<void> {
  await page.locator('form[action*="/anmelden/bundid"] button[type=submit]').first().click();
  await throughBundId(page, person, { byItself: javaScript });
}

/** From the page that leads to BundID until the portal has the answer. */
export async function throughBundId(
  page: Page,
  person: string,
  { byItself }: { byItself: boolean },
): Promise<void> {
  if (!byItself) await page.locator('#zum-anbieter button').click();
  await page.locator(`button[name=person][value="${person}"]`).click();
  const back = page.locator('#antwort button');
  await Promise.race([backAtPortal(page), back.click().catch(() => {})]);
  await backAtPortal(page);
}

async function backAtPortal(page: Page): Promise<void> {
  const portal = new URL(process.env.E2E_PORTAL ?? '');
  await page.waitForURL(
    (url) => url.port === portal.port && url.pathname !== '/anmelden/abschluss',
  );
}
