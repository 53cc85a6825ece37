import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { persona } from '../../../../catalogue/buergergeld-kurzantrag/persona.ts';
import { browser } from '../browser-testing.ts';
import { inputsOf, type Portal, testPortal } from '../testing.ts';
import { calm, effortMade, newTask, recentlyBegun, solves } from './effort.ts';

const slug = 'buergergeld-kurzantrag';
const at = `/kurzantrag/${slug}`;
const notSent = `${at}/pruefen?nicht-gesendet=geaendert`;
let portal: Portal;

beforeAll(async () => {
  portal = await testPortal();
});
afterAll(() => portal.close());

const guest = () => browser(portal.app, '');

describe('an application without an account', () => {
  it('is begun, filled in, sent and confirmed by a browser that never logged in', async () => {
    const someone = guest();
    const begun = await someone.post(at, { ags: '06611000' });
    expect(begun.statusCode).toBe(303);
    let page = String(begun.headers.location);
    const inputs = await inputsOf(portal, slug);
    for (let pages = 0; page.includes('/seite/') && pages < 60; pages += 1) {
      const path = page.slice(`${at}/seite/`.length);
      const later = laterOf(await someone.get(page));
      const known = Object.keys(later).map((name) => name.replace(/-spaeter$/, ''));
      const typed = Object.entries(inputs(persona, path)).filter(([name]) => !known.includes(name));
      const answer = await someone.post(page, { ...Object.fromEntries(typed), ...later });
      expect(answer.statusCode, page).toBe(303);
      page = String(answer.headers.location);
    }
    expect(page).toBe(`${at}/pruefen`);
    const check = await someone.get(page);
    expect(check.body).toContain(`action="${at}/senden"`);
    const seen = hiddenIn(check.body);
    const foreign = { ...seen, entwurf: crypto.randomUUID() };
    const refused = await someone.post(`${at}/senden`, foreign);
    expect(refused.headers.location).toBe(notSent);
    const changed = inputs({ ...persona, sprache: 'Ukrainisch' }, 'person/rueckruf');
    await someone.post(`${at}/seite/person/rueckruf`, changed);
    // Another window still shows the check page as it was.
    expect((await someone.post(`${at}/senden`, seen)).headers.location).toBe(notSent);
    expect((await someone.get(notSent)).body).toContain('Ihr Antrag ist noch nicht gesendet');
    const moved = hiddenIn((await someone.get(page)).body);
    expect((await someone.get(`${at}?ags=01001000`)).body).toContain('value="01001000"');
    await someone.post(at, { ags: '01001000' });
    expect((await someone.get(`${at}?ags=01001000`)).body).not.toContain('value="01001000"');
    // It was checked for another authority.
    expect((await someone.post(`${at}/senden`, moved)).headers.location).toBe(notSent);
    const now = hiddenIn((await someone.get(page)).body);
    const sent = await someone.post(`${at}/senden`, now);
    const place = String(sent.headers.location);
    expect(place).toMatch(/\/gesendet$/);
    expect((await someone.get(place)).statusCode).toBe(200);
    const pdf = await someone.get(place.replace(/gesendet$/, 'antrag.pdf'));
    expect(pdf.headers['content-type']).toBe('application/pdf');

    const again = await someone.post(`${at}/senden`, now);
    expect(again.headers.location).toBe(place);
    expect((await guest().get(place)).statusCode).toBe(303);
    expect((await someone.get(place)).body).toContain(`action="${at}/fertig"`);
    await someone.post(`${at}/fertig`);
    expect((await someone.get(place)).statusCode).toBe(303);
    const citizen = await portal.citizen();
    expect((await citizen.browser.get(place)).statusCode).toBe(303);
    const number = place.split('/').at(-2);
    expect((await citizen.browser.get(`/konto/antraege/${number}`)).statusCode).toBe(404);
  });

  it('leaves what was sent to nobody who begins after it in the same browser', async () => {
    const device = guest();
    await device.post(at, { ags: '06611000' });
    const before = device.jar.get('kurzantrag');
    await device.post(at, { ags: '06611000' });
    expect(device.jar.get('kurzantrag')).toBe(before);
    await portal.pool.query('delete from draft where area = $1', ['kurzantrag']);
    await device.post(at, { ags: '06611000' });
    expect(device.jar.get('kurzantrag')).not.toBe(before);
  });

  it('takes no files where it asks for none', async () => {
    for (const path of [at, `/antrag/${slug}`]) {
      const answer = await guest().upload(path, { ags: '06611000' }, []);
      expect(answer.statusCode, path).toBe(415);
    }
  });

  it('opens nothing that needs a login', async () => {
    const someone = guest();
    await someone.post(at, { ags: '06611000' });
    for (const path of ['/konto', '/antrag/buergergeld/pruefen', `/antrag/${slug}/pruefen`]) {
      const answer = await someone.get(path);
      expect(answer.statusCode, path).toBe(303);
      expect(answer.headers.location, path).toMatch(/^\/anmelden/);
    }
  });

  it('is not to be had for a Leistung that needs an account', async () => {
    expect((await guest().get('/kurzantrag/buergergeld')).statusCode).toBe(404);
    const answer = await guest().post('/kurzantrag/buergergeld', { ags: '06611000' });
    expect(answer.statusCode).toBe(404);
  });

  it('leads there from the address of applications with an account, with its place', async () => {
    const answer = await guest().get(`/antrag/${slug}?ags=06611000`);
    expect(answer.headers.location).toBe(`${at}?ags=06611000`);
  });

  it('is gone a day later, with whoever began it', async () => {
    const someone = guest();
    await someone.post(at, { ags: '06611000' });
    await portal.pool.query(
      `update draft set expires_at = now() - interval '1 minute' where area = 'kurzantrag'`,
    );
    await portal.run('delete-expired-drafts');
    const { rows } = await portal.pool.query(`select 1 from draft where area = 'kurzantrag'`);
    expect(rows).toEqual([]);
  });
});

describe('the poster of an authority', () => {
  const file = (name: string) => guest().get(`${at}/aushang${name}?ags=06611000`);

  it('leads to its own application, by code and in print', async () => {
    const page = await file('');
    expect(page.body).toContain(`http://localhost:3000${at}?ags=06611000`);
    const code = await file('/qr.svg');
    expect(code.headers['content-type']).toBe('image/svg+xml');
    expect(code.body).toContain('<svg');
    const poster = await file('/aushang.pdf');
    expect(poster.headers['content-type']).toBe('application/pdf');
  });

  it('is there only for places that have an authority', async () => {
    expect((await guest().get(`${at}/aushang`)).statusCode).toBe(404);
    expect((await guest().get(`${at}/aushang?ags=99999`)).statusCode).toBe(404);
  });
});

describe('very many applications at once', () => {
  it('ask a browser for a little work, or a little patience', async () => {
    await portal.pool.query(
      `insert into draft (account_id, area, leistung, ags, authority_id, form_version, content, expires_at)
       select gen_random_uuid(), 'kurzantrag', $1, '06611000', 'x', 1, '', now() + interval '1 day'
       from generate_series(1, $2)`,
      [slug, calm],
    );
    const someone = guest();
    const asked = await someone.post(at, { ags: '06611000' });
    const task = /data-effort="([^"]+)"/.exec(asked.body)?.[1] ?? '';
    expect(asked.statusCode).toBe(200);
    const early = await someone.post(at, { ags: '06611000', aufgabe: task, loesung: 'x' });
    expect(early.statusCode).toBe(429);
    const worked = { ags: '06611000', aufgabe: task, loesung: solve(task) };
    expect((await someone.post(at, worked)).headers.location).toContain('/seite/');
    // Once: the same work opens no second door, however it is written, and to the same guest neither.
    expect((await guest().post(at, worked)).statusCode).toBe(200);
    for (const more of ['.1', `.${'x'.repeat(12_000)}`]) {
      const again = { ...worked, aufgabe: task + more };
      expect((await guest().post(at, again)).statusCode).toBe(200);
    }
    await someone.post(`${at}/loeschen`);
    expect((await someone.post(at, { ags: '06611000' })).statusCode).toBe(200);
    await portal.pool.query(`delete from draft where content = ''`);
  });

  it('count what was sent, though its draft is gone', async () => {
    const before = await recentlyBegun(portal.services.db, slug);
    await portal.pool.query(
      `insert into submission (id, number, draft_id, account_id, leistung, form_version, authority,
         submitted_at, state_at)
       select id, id, id, id, $1, 1, '{}', now(), now() from gen_random_uuid() as id`,
      [slug],
    );
    expect(await recentlyBegun(portal.services.db, slug)).toBe(before + 1);
    await portal.pool.query(`delete from submission where authority = '{}'`);
  });

  it('take no task that is old, or not ours', async () => {
    const { db, vault } = portal.services;
    const now = new Date();
    const task = newTask(vault, now);
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    const made = (given: string, at: Date) =>
      effortMade(db, vault, { task: given, answer: '' }, at);
    expect(await made(task, later(3700))).toBe('void');
    expect(await made(task.replace(/^\d+/, '1'), later(30))).toBe('void');
    expect(await made(task, later(5))).toBe('early');
    expect(await made(task, later(30))).toBe('made');
    expect(await made(task, later(31))).toBe('void');
  });
});

/** What the form at the end of a page brings along. */
function hiddenIn(html: string): Record<string, string> {
  const names = html.matchAll(/name="(entwurf|stand)" value="([^"]+)"/g);
  return Object.fromEntries([...names].map(([, name, value]) => [name, value ?? '']));
}

/** The proofs of a page, each promised for later. */
function laterOf({ body }: { body: string }): Record<string, string> {
  const names = [...body.matchAll(/name="([^"]+-spaeter)"/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, 'ja']));
}

function solve(task: string): string {
  for (let tried = 0; ; tried += 1) if (solves(task, String(tried))) return String(tried);
}
