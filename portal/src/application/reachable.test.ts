import { kompiliere, naechste, seiten, vorige, zusammenfassung } from '@sozialplattform/forms';
import { beforeAll, describe, expect, it } from 'vitest';
import antrag from '../../../catalogue/buergergeld/antrag.ts';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import { location } from './browser-testing.ts';
import { loadSubmission } from './submission-store.ts';
import { type Citizen, inputsOf, sampleDay, sampleDayPortal } from './testing.ts';

const page = (path: string) => `/antrag/buergergeld/seite/${path}`;
const form = kompiliere(antrag);
const placeholder = /\{[\w.]+\}/;

const portal = await sampleDayPortal();
const inputs = await inputsOf(portal);

describe('what can be reached', () => {
  const first = page('person/anschrift');
  let citizen: Citizen;

  beforeAll(async () => {
    citizen = await portal.citizen('mittendrin');
    await portal.draft(citizen.person, { ...persona, strasse: undefined });
  });

  it.each([
    page('wohnen/miete'),
    page('erklaerungen/datenschutz'),
    page('gibt/es/nicht'),
    page('__proto__'),
    page('einkommen/einkuenfte/7/bereich'),
    '/antrag/buergergeld/pruefen',
    '/antrag/buergergeld/senden',
  ])('ends at the first page that misses something: %s', async (url) => {
    const before = await portal.stored(citizen.person);
    expect(location(await citizen.browser.get(url))).toBe(first);
    const { id, revision } = before;
    const post = { grundmiete: '1', entwurf: id, stand: String(revision) };
    expect(location(await citizen.browser.post(url, post)).split('?')[0]).toBe(first);
    const after = await portal.stored(citizen.person);
    expect(after.content.answers).toEqual(before.content.answers);
  });

  it('is every page before it', async () => {
    const answer = await citizen.browser.get(page('person/name'));
    expect(answer.statusCode).toBe(200);
  });
});

describe.each(portal.services.catalogue.leistungen.map(({ slug }) => slug))(
  'before the first question of %s',
  (slug) => {
    it.each(['', '/en'])('no page names an answer, under "%s"', async (prefix) => {
      for (const path of ['', '/fragen']) {
        const shown = await portal.app.inject(`${prefix}/antrag/${slug}${path}?ags=06611000`);
        expect(shown.body).not.toMatch(placeholder);
      }
    });
  },
);

describe('the way through the form', () => {
  it.each([
    ['one person', persona],
    ['a family', familie],
  ])('leads back where it led forward: %s', async (name, answers) => {
    const { person, browser } = await portal.citizen(name);
    await portal.draft(person, answers);
    const all = seiten(form, { ...answers }, sampleDay).map(({ pfad }) => pfad);
    for (const path of all) {
      const shown = await browser.get(page(path));
      expect(shown.statusCode, path).toBe(200);
      expect(shown.body).not.toMatch(placeholder);
      const back = vorige(form, { ...answers }, path, sampleDay);
      expect(shown.body).toContain(
        `href="${back === undefined ? '/antrag/buergergeld' : page(back)}"`,
      );
      if (back !== undefined)
        expect(naechste(form, { ...answers }, back, sampleDay), path).toBe(path);
    }
  });

  it('is a page whose answer is no longer right, which says what is wrong', async () => {
    const { person, browser } = await portal.citizen('verstrichen');
    await portal.draft(person, { ...familie, beginnDatum: '2026-08-18' });
    const shown = await browser.get(location(await browser.get('/antrag/buergergeld/pruefen')));
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('id="beginnDatum-error"');
    const { person: other, browser: fresh } = await portal.citizen('noch-leer');
    await portal.draft(other, { ...familie, beginn: undefined, beginnDatum: undefined });
    const empty = await fresh.get(location(await fresh.get('/antrag/buergergeld/pruefen')));
    expect(empty.body).not.toContain('-error"');
  });

  it('returns to its card on the check page from a page that was changed there', async () => {
    const { person, browser } = await portal.citizen('aendern');
    await portal.draft(person, persona);
    const check = await browser.get('/antrag/buergergeld/pruefen');
    expect(check.body).toContain(`${page('person/name')}?ziel=pruefen`);
    const shown = await browser.get(`${page('person/name')}?ziel=pruefen`);
    expect(shown.body).toContain('name="_ziel" value="pruefen"');
    const answer = await browser.post(page('person/name'), {
      ...inputs(persona, 'person/name'),
      _ziel: 'pruefen',
    });
    const [address, card] = location(answer).split('#');
    expect(address).toBe('/antrag/buergergeld/pruefen');
    expect(check.body).toContain(`<section class="kern-summary" id="${card}">`);
  });

  it('still returns there after it was refused and is read in another language', async () => {
    const { person, browser } = await portal.citizen('wechselt');
    await portal.draft(person, persona);
    const shown = await browser.get(`${page('person/name')}?ziel=pruefen`);
    const [, action = ''] = /<form id="seite"[^>]*action="([^"]*)"/.exec(shown.body) ?? [];
    const refused = await browser.post(action, {
      ...inputs(persona, 'person/name'),
      vorname: '',
      _ziel: 'pruefen',
    });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(`href="/en${page('person/name')}?ziel=pruefen"`);
  });
});

describe('the check page', () => {
  it.each([
    ['', 'Abschnitte auf dieser Seite'],
    ['/en', 'Sections on this page'],
  ])('leads to each of its sections under "%s"', async (prefix, label) => {
    const { person, browser } = await portal.citizen(`springt${prefix}`);
    await portal.draft(person, persona);
    const { body } = await browser.get(`${prefix}/antrag/buergergeld/pruefen`);
    const [, list = ''] = body.split(`<nav class="contents" aria-label="${label}">`);
    const links = [...list.split('</nav>')[0]!.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const sections = zusammenfassung(form, { ...persona }, sampleDay).abschnitte;
    expect(links).toEqual(sections.map(({ id }) => id));
    for (const id of links) expect(body).toContain(`<section id="${id}">`);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a change that makes other answers moot', () => {
  const leaves = { hatEinkommen: 'nein' };
  const path = 'einkommen/hatEinkommen';

  it('says which, and changes nothing before the person agrees', async () => {
    const { person, browser } = await portal.citizen('folgen');
    await portal.draft(person, persona);
    const told = await browser.post(page(path), leaves);
    expect(told.statusCode).toBe(200);
    expect(told.body).toContain('Café Beispiel');
    expect(told.body).toMatch(/<li>[^<]+: [^<]+ – <strong>Café Beispiel/);
    expect((await portal.stored(person)).content.answers).toMatchObject({ hatEinkommen: true });
  });

  it('is as it was when the person says no', async () => {
    const { person, browser } = await portal.citizen('doch nicht');
    await portal.draft(person, persona);
    const before = (await portal.stored(person)).content;
    const told = await browser.post(page(path), leaves);
    expect(told.body).toMatch(/<button[^>]* value="verwerfen"[^>]*>Nein, alles lassen, wie es war/);
    const no = await browser.post(page(path), { _aktion: 'verwerfen' });
    expect(location(no)).toBe(page(path));
    const shown = (await browser.get(page(path))).body;
    expect(shown).toMatch(/value="ja"[^>]* checked/);
    expect(shown).not.toMatch(/value="nein"[^>]* checked/);
    expect((await portal.stored(person)).content).toEqual({ ...before, page: path });
  });

  it('is told before it is kept for later, too, and then goes on to later', async () => {
    const { person, browser } = await portal.citizen('später anders');
    await portal.draft(person, persona);
    const told = await browser.post(page(path), { ...leaves, _aktion: 'spaeter' });
    expect(told.body).toContain('Café Beispiel');
    const yes = /name="_aktion" value="([^"]*)"[^>]*><span[^>]*>Ja, so ändern/.exec(told.body);
    const kept = await browser.post(page(path), {
      ...leaves,
      _bestaetigt: 'ja',
      _aktion: yes?.[1] ?? '',
    });
    expect(location(kept)).toBe('/konto?ziel=gespeichert');
    expect((await portal.stored(person)).content.answers).toMatchObject({ hatEinkommen: false });
  });

  it('can be taken back: the answers are there again', async () => {
    const { person, browser } = await portal.citizen('zurueck');
    await portal.draft(person, persona);
    await browser.post(page(path), { ...leaves, _bestaetigt: 'ja' });
    expect((await portal.stored(person)).content.answers).toMatchObject({ hatEinkommen: false });
    expect((await browser.get('/antrag/buergergeld/pruefen')).body).not.toContain('Café Beispiel');
    await browser.post(page(path), { hatEinkommen: 'ja' });
    expect((await browser.get('/antrag/buergergeld/pruefen')).body).toContain('Café Beispiel');
  });

  it('drops them for good when the application is sent', async () => {
    const { person, browser } = await portal.citizen('gesendet');
    const { id } = await portal.draft(person, persona);
    await browser.post(page(path), { ...leaves, _bestaetigt: 'ja' });
    await portal.prove(person, id);
    const sent = await browser.post('/antrag/buergergeld/senden', { entwurf: id, stand: '2' });
    expect(location(sent)).toMatch(/\/gesendet$/);
    const { rows } = await portal.pool.query('select id from submission where draft_id = $1', [id]);
    const { db, vault } = portal.services;
    const submission = await loadSubmission(db, vault, rows[0].id);
    expect(submission?.content?.answers).toMatchObject({ hatEinkommen: false });
    expect(JSON.stringify(submission?.content)).not.toContain('Café Beispiel');
  });
});

describe('what is to be read before a tick', () => {
  it('opens beside the form, in the language of the page', async () => {
    const { person, browser } = await portal.citizen('liest');
    await portal.draft(person, persona);
    const german = await browser.get(page('erklaerungen/datenschutz'));
    expect(german.body).toMatch(
      /href="\/datenschutz" target="_blank"[^>]*>Hinweise zum Datenschutz \(öffnet sich in einem neuen Tab\)/,
    );
    const english = await browser.get(`/en${page('erklaerungen/datenschutz')}`);
    expect(english.body).toMatch(
      /href="\/en\/datenschutz" target="_blank"[^>]*>Privacy notice \(opens in a new tab\)/,
    );
  });
});
