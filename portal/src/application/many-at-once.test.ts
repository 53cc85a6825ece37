import { describe, expect, it } from 'vitest';
import { persona as refugee } from '../../../catalogue/asylbewerberleistungen/persona.ts';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { location } from './browser-testing.ts';
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

  it('each see the application that they ask for, and begin where they have none', async () => {
    const other = 'asylbewerberleistungen';
    const { person, browser } = await portal.citizen('beide');
    await portal.draft(person, { ...persona, vorname: 'Bürgergeld' });
    await portal.draft(person, { ...refugee, vorname: 'Asyl' }, other);
    const { browser: without } = await portal.citizen('keiner');
    const second = page.replace('buergergeld', other);
    const [first, none, own, notBegun] = await Promise.all([
      browser.get(page),
      without.get(page),
      browser.get(second),
      browser.get(page.replace('buergergeld', 'wohnberechtigungsschein')),
    ]);
    expect(first.body).toContain('value="Bürgergeld"');
    expect(own.body).toContain('value="Asyl"');
    expect(location(none)).toBe('/antrag/buergergeld');
    expect(location(notBegun)).toBe('/antrag/wohnberechtigungsschein');
  });

  it('see nothing once their session has ended, though there is a draft', async () => {
    const { person, browser } = await portal.citizen('abgelaufen');
    await portal.draft(person, persona);
    expect((await browser.get(page)).statusCode).toBe(200);
    await portal.pool.query(
      `update session set seen_at = seen_at - interval '1 hour' where account_id = $1`,
      [person.id],
    );
    expect(location(await browser.get(page))).toContain('/anmelden?weiter=');
  });
});
