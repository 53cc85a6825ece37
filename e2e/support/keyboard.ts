import type { Feldansicht, Form, Werte } from '@sozialplattform/forms';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listButton, photo, shownPage } from './answer.ts';

/** More stops than the longest page has. */
const most = 250;

/** Chooses a picture in whatever dialog for files opens on the page: dialogs are the browser's own. */
export function choosePhotos(page: Page): void {
  const file = { name: 'Foto vom Handy.png', mimeType: 'image/png', buffer: photo };
  page.on('filechooser', (dialog) => dialog.setFiles(file));
}

/** Presses Tab until what has the focus matches; fails where the keyboard does not get there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      const visible = box !== undefined && box.width > 0 && box.height > 0;
      return { there: focused?.matches(wanted) ?? false, visible };
    }, selector);
    if (state.there) {
      expect(state.visible, `${selector} has the focus and is seen`).toBe(true);
      return;
    }
  }
  throw new Error(`the keyboard does not reach ${selector} on ${page.url()}`);
}

/** Goes to a link or button and presses it. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** Answers the question page that is shown by the keyboard alone, and goes on; see {@link choosePhotos}. */
export async function answerByKeyboard(
  page: Page,
  form: Form,
  answers: Werte,
  today: string,
): Promise<void> {
  const shown = shownPage(page, form, answers, today);
  if (shown.liste) return press(page, await listButton(page, shown.liste.eintraege.length));
  for (const field of shown.felder) if (field.gilt) await answer(page, field);
  await press(page, 'button[name=_aktion][value=weiter]');
}

async function answer(page: Page, field: Feldansicht): Promise<void> {
  if (field.feldart === 'hinweis' || field.feldart === 'berechnet') return;
  if (field.feldart === 'datei') return addFile(page, field);
  for (const [name, value] of Object.entries(field.rohwerte)) {
    for (const [index, single] of [value].flat().entries()) await enter(page, name, single, index);
  }
}

async function enter(page: Page, name: string, value: string, index = 0): Promise<void> {
  const inputs = page.locator(`[name="${name}"]`);
  const kind = await inputs
    .first()
    .evaluate((input) => (input instanceof HTMLInputElement ? input.type : input.tagName));
  if (kind === 'checkbox') {
    const box = `[name="${name}"][value="${value}"]`;
    if (await page.locator(box).isChecked()) return;
    await tabTo(page, box);
    await page.keyboard.press('Space');
  } else if (kind === 'radio') await choose(page, name, value);
  else if (kind === 'SELECT') {
    await tabTo(page, `[name="${name}"]`);
    const wanted = inputs.nth(index).locator(`option[value="${value}"]`).first();
    await page.keyboard.type((await wanted.textContent()) ?? '');
  } else if ((await inputs.nth(index).inputValue()) !== value) {
    await tabTo(page, `[name="${name}"]`);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(value);
  }
}

/** Tab leads to a group of radio buttons, the arrows within it. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.press('Space');
  const count = await page.locator(`[name="${name}"]`).count();
  for (let presses = 0; presses <= count; presses += 1) {
    const chosen = page.locator(`[name="${name}"][value="${value}"]`);
    if (await chosen.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach ${value} of ${name} on ${page.url()}`);
}

async function addFile(page: Page, field: Feldansicht): Promise<void> {
  if (field.wert === 'spaeter') return enter(page, `${field.name}-spaeter`, 'ja');
  if (!Array.isArray(field.wert)) return;
  const input = `[name="${field.name}-datei"]`;
  await tabTo(page, input);
  await page.keyboard.press('Space');
  await page.waitForFunction(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.files?.length === 1,
    input,
  );
  await press(page, 'button[name=_aktion][value=hochladen]');
  const stored = page.locator(`input[type=hidden][name="${field.name}"]`);
  await stored.first().waitFor({ state: 'attached' });
}
