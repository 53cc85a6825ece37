import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { sampleDayPortal } from './testing.ts';

const page = '/antrag/buergergeld/seite/person/name';
const people = Array.from({ length: 60 }, (_, nr) => `person-${nr}`);

const portal = await sampleDayPortal();

describe('many people at once', () => {
  it('each see their own application, and strangers none', async () => {
    const browsers = [];
    for (const name of people) {
      const { person, browser } = await portal.citizen(name);
      await portal.draft(person, { ...persona, vorname: name });
      browsers.push(browser);
    }
    const stranger = (nr: number) =>
      portal.app.inject({
        url: page,
        headers: { cookie: `sitzung=${String(nr).padStart(43, 'A')}` },
      });
    const [pages, refused] = await Promise.all([
      Promise.all([...browsers, ...browsers].map((browser) => browser.get(page))),
      Promise.all(people.map((_, nr) => stranger(nr))),
    ]);
    const shown = pages.map(({ body }) => /name="vorname"[^>]*value="([^"]*)"/.exec(body)?.[1]);
    const greeted = pages.map(({ body }) => /Angemeldet als (\S+)/.exec(body)?.[1]);
    expect(shown).toEqual([...people, ...people]);
    expect(greeted).toEqual(shown);
    expect(new Set(refused.map(({ statusCode }) => statusCode))).toEqual(new Set([303]));
  });
});
