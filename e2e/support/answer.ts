import { type Blatt, blatt, type Feldansicht, type Form, type Werte } from '@sozialplattform/forms';
import type { Page } from 'playwright-core';

/** A 1×1 PNG: the smallest proof that is a real picture. */
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The path of the question page that the browser shows; undefined on any other page. */
export function questionPath(page: Page): string | undefined {
  const match = /\/(?:antrag|kurzantrag|prototyp)\/[^/]+\/seite\/([^?#]+)/.exec(page.url());
  return match?.[1] && decodeURIComponent(match[1]);
}

/** What the question page that is shown asks, with the answers of the sample person. */
export function shownPage(page: Page, form: Form, answers: Werte, today: string): Blatt {
  const path = questionPath(page);
  const shown = path === undefined ? undefined : blatt(form, answers, path, today);
  if (!shown) throw new Error(`the sample person has no answers for ${page.url()}`);
  return shown;
}

/** The button that brings a list to as many items as the sample person has. */
export async function listButton(page: Page, wanted: number): Promise<string> {
  const present = await page.locator('main ul.rows > li').count();
  const action = present < wanted ? 'hinzufuegen' : 'weiter';
  return `button[name=_aktion][value=${action}]`;
}

/** Answers the question page that is shown as a sample person would, and goes on. */
export async function answerPage(
  page: Page,
  form: Form,
  answers: Werte,
  today: string,
): Promise<void> {
  const shown = shownPage(page, form, answers, today);
  if (shown.liste)
    return page.locator(await listButton(page, shown.liste.eintraege.length)).click();
  for (const field of shown.felder) await fill(page, field);
  await page.locator('button[name=_aktion][value=weiter]').click();
}

async function fill(page: Page, field: Feldansicht): Promise<void> {
  if (!field.gilt || field.feldart === 'hinweis' || field.feldart === 'berechnet') return;
  if (field.feldart === 'datei') return fillFile(page, field);
  if (field.feldart === 'unterschrift') return sign(page, field);
  for (const [name, value] of Object.entries(field.rohwerte)) {
    const inputs = page.locator(`[name="${name}"]`);
    for (const [index, single] of [value].flat().entries()) await fillInput(inputs, single, index);
  }
}

async function fillInput(
  inputs: ReturnType<Page['locator']>,
  value: string,
  index: number,
): Promise<void> {
  const kind = await inputs
    .first()
    .evaluate((input) => (input instanceof HTMLInputElement ? input.type : input.tagName));
  if (kind === 'radio' || kind === 'checkbox') {
    await inputs.and(inputs.page().locator(`[value="${value}"]`)).check();
  } else if (kind === 'SELECT') await inputs.nth(index).selectOption(value);
  else await inputs.nth(index).fill(value);
}

async function fillFile(page: Page, field: Feldansicht): Promise<void> {
  if (Array.isArray(field.wert)) {
    await page
      .locator(`[name="${field.name}-datei"]`)
      .setInputFiles({ name: 'Foto vom Handy.png', mimeType: 'image/png', buffer: photo });
    await page.locator('button[name=_aktion][value=hochladen]').first().click();
    const stored = page.locator(`input[type=hidden][name="${field.name}"]`);
    await stored.first().waitFor({ state: 'attached' });
  } else if (field.wert === 'spaeter') await page.locator(`[name="${field.name}-spaeter"]`).check();
}

/** By name, and by a line of the mouse where the page has a place to draw. */
async function sign(page: Page, field: Feldansicht): Promise<void> {
  await page.locator(`[name="${field.name}"]`).fill(String(field.rohwerte[field.name]));
  const place = page.locator(`[data-signature]:has([name="${field.name}"]) svg`);
  if (!(await place.isVisible())) return;
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error(`no place to sign on ${page.url()}`);
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.1, 0.7));
  await page.mouse.down();
  for (const [x, y] of [
    [0.2, 0.2],
    [0.3, 0.8],
    [0.4, 0.3],
    [0.8, 0.6],
  ] as const) {
    await page.mouse.move(...at(x, y), { steps: 4 });
  }
  await page.mouse.up();
}
