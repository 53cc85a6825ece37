import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { openBrowser, portal, sandbox, visit } from './support/browser.ts';

const paths = [
  '/',
  '/leistungen',
  '/leistungen?q=miete',
  '/leistungen?q=gibtesnicht',
  '/leistungen?ags=01001000',
  '/ort?ort=24943',
  '/ort?ort=Flensbrug',
  '/leistungen/buergergeld',
  '/leistungen/schuldnerberatung',
  '/leistungen/buergergeld/zustaendig?ort=24943',
  '/leistungen/buergergeld/zustaendig?ort=54673',
  '/leistungen/buergergeld/zustaendig?ort=34117',
  '/leistungen/buergergeld/zustaendig?ort=00000',
  '/antrag',
  '/antrag/buergergeld',
  '/antrag/buergergeld?ags=06611',
  '/beratung',
  '/beratung/sucht',
  '/beratung/schulden',
  '/beratung/wohnungsnot',
  '/hilfe',
  '/barrierefreiheit',
  '/datenschutz',
  '/impressum',
  '/lizenzen',
  '/anmelden',
  '/leistungen/aktivierung-und-eingliederung',
  '/antrag/freie-foerderung/fragen',
  '/kurzantrag/buergergeld-kurzantrag?ags=06611000',
  '/kurzantrag/buergergeld-kurzantrag/aushang?ags=06611000',
  '/prototyp',
  '/prototyp/freie-foerderung',
  '/sozialleistungsfinder',
  '/sozialleistungsfinder/regeln',
  '/sozialleistungsfinder/einbetten',
  '/gibt-es-nicht',
];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const looks = [
  ['a phone, light', { width: 320, dark: false }],
  ['a phone, dark', { width: 320, dark: true }],
  ['a desk, light', { width: 1280, dark: false }],
  ['a desk, dark', { width: 1280, dark: true }],
] as const;

describe.each(['', '/en'])('pages under "%s"', (prefix) => {
  it.each(looks)('are without a finding of axe and fit on %s', async (_name, look) => {
    const { close, page } = await visit(browser, look);
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(portal() + prefix + path);
      found.push(...(await violations(page)));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > look.width) found.push(`${path} is ${width} px wide`);
    }
    expect(found).toEqual([]);
    await close();
  });
});

describe('the sandbox', () => {
  it.each(['light', 'dark'])(
    'shows every part of the pages without a finding of axe, %s',
    async (scheme) => {
      const { close, page } = await visit(browser, { width: 320, dark: scheme === 'dark' });
      const found: string[] = [];
      for (const url of [sandbox(0), `${sandbox(0)}/gallery`, sandbox(3), sandbox(4)]) {
        await page.goto(url);
        found.push(...(await violations(page)));
      }
      expect(found).toEqual([]);
      await close();
    },
  );
});
