import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import { location, standOf } from './browser-testing.ts';
import { inputsOf, sampleDayPortal } from './testing.ts';

const page = (path: string) => `/antrag/buergergeld/seite/${path}`;

const portal = await sampleDayPortal();
const inputs = await inputsOf(portal);

/** Somebody who has a draft and looks at one of its pages. */
async function at(name: string, path: string, answers: object = persona) {
  const { person, browser } = await portal.citizen(name);
  const draft = await portal.draft(person, answers);
  const url = page(path);
  const stand = standOf((await browser.get(url)).body);
  const common = { _aktion: 'verlaengern', _stand: stand, _entwurf: draft.id };
  const extend = (fields: Record<string, string | string[]>) =>
    browser.post(url, { ...common, ...fields });
  return { person, browser, draft, url, common, extend };
}

describe('more time on a question page', () => {
  it('is a button of the form that holds the answers', async () => {
    const { browser, url } = await at('knopf', 'person/name');
    const { body } = await browser.get(url);
    const [form] = /<form[^>]*id="seite"[^>]*>/.exec(body) ?? [];
    expect(form).toContain(`action="${url}"`);
    const [button] = /<button[^>]*value="verlaengern"[^>]*>/.exec(body) ?? [];
    expect(button).toContain('form="seite"');
    expect(button).toContain('name="_aktion"');
    expect(body.indexOf('value="verlaengern"')).toBeGreaterThan(body.indexOf('value="weiter"'));
  });

  it('shows the page again as it was typed, unjudged, and keeps that', async () => {
    const { person, browser, url, extend } = await at('tippt', 'person/geburt');
    const typed = { ...inputs(persona, 'person/geburt'), 'geburtsdatum-tag': '32' };
    const shown = await extend(typed);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toMatch(/name="geburtsdatum-tag"[^>]* value="32"/);
    expect(shown.body).toContain('Sie haben wieder mehr Zeit');
    expect(shown.body).not.toContain('error-summary');
    expect((await browser.get(url)).body).toMatch(/name="geburtsdatum-tag"[^>]* value="32"/);
    expect((await portal.stored(person)).content.answers).toMatchObject(persona);
    const again = await extend({ ...typed, _stand: standOf(shown.body) });
    expect(again.body).not.toContain('in einem anderen Fenster');
  });

  it('makes no change of a page that is as it was', async () => {
    const { person, browser, extend } = await at('ruhig', 'person/name');
    await extend({ ...inputs(persona, 'person/name'), vorname: 'Vertippt' });
    await extend({ ...inputs(persona, 'person/name'), titel: '' });
    expect((await portal.stored(person)).content.typed).toEqual({});
    expect((await browser.get('/antrag/buergergeld/pruefen')).statusCode).toBe(200);
  });

  it('shows a list again', async () => {
    const { person, extend } = await at('liste', 'haushalt/personen', familie);
    const shown = await extend({});
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('Sie können in Ruhe weitermachen');
    expect((await portal.stored(person)).content).toMatchObject({ answers: familie, typed: {} });
  });

  it('keeps files that were chosen', async () => {
    const { browser, url, common } = await at('datei', 'nachweise/ausweis', {
      ...persona,
      ausweis: undefined,
    });
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const shown = await browser.upload(url, common, [
      { field: 'ausweis-datei', name: 'Ausweis.png', bytes },
    ]);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('Ausweis.png');
    expect((await browser.get(url)).body).toContain('Ausweis.png');
  });

  it('comes too late for a session that has ended, and loses nothing then', async () => {
    const { browser, url, extend } = await at('spaet', 'person/name');
    browser.jar.delete('sitzung');
    const late = await extend({ ...inputs(persona, 'person/name'), vorname: 'Getippt' });
    expect(location(late)).toBe(`/anmelden?weiter=${encodeURIComponent(url)}`);
    const again = await portal.citizen('spaet');
    browser.jar.set('sitzung', again.browser.jar.get('sitzung') ?? '');
    expect((await browser.get(url)).body).toContain('value="Getippt"');
  });

  it('is a form of its own on the page to check, where nothing is typed', async () => {
    const { browser } = await at('prueft', 'person/name');
    const { body } = await browser.get('/antrag/buergergeld/pruefen');
    expect(body).toContain('action="/sitzung/verlaengern"');
    expect(body).not.toContain('value="verlaengern"');
  });
});
