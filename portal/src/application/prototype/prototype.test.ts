import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from '../browser-testing.ts';
import { type Portal, testPortal } from '../testing.ts';

const at = '/prototyp/buergergeld-kurzantrag';
let portal: Portal;

beforeAll(async () => {
  portal = await testPortal({
    env: { PROTOTYPE_PASSWORDS: 'buergergeld:Muster:2026' },
  });
});
afterAll(() => portal.close());

const someone = () => browser(portal.app, '');

describe('a password', () => {
  it('of no application ends the start: the one that was meant would be open', async () => {
    const env = { PROTOTYPE_PASSWORDS: 'burgergeld:Muster:2026' };
    await expect(testPortal({ env })).rejects.toThrow(/there is no application “burgergeld”/);
  });
});

describe('a prototype', () => {
  it('stands in the list and tells the sample person’s situation, in both languages', async () => {
    const visitor = someone();
    expect((await visitor.get('/prototyp')).body).toContain(`href="${at}"`);
    expect((await visitor.get(at)).body).toContain('Um wen es geht');
    expect((await visitor.get(`/en${at}`)).body).toContain('Who it is about');
  });

  it('is filled in, explains its pages, and ends without sending anything', async () => {
    const visitor = someone();
    const begun = await visitor.post(at);
    const first = String(begun.headers.location);
    expect(first).toContain(`${at}/seite/`);
    const page = await visitor.get(first);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('So geht diese Seite');
    expect((await visitor.get(`${at}/pruefen`)).body).toContain(`action="${at}/senden"`);
    const sent = await visitor.post(`${at}/senden`);
    expect(sent.headers.location).toBe(`${at}/senden`);
    expect((await visitor.get(`${at}/senden`)).body).toContain('Es wurde nichts gesendet');
    expect((await visitor.get(`${at}/antrag.pdf`)).headers['content-type']).toBe('application/pdf');
    expect((await visitor.get(`${at}/antrag.xml`)).headers['content-type']).toBe('application/xml');
    const { rows } = await portal.pool.query('select 1 from submission');
    expect(rows).toEqual([]);
  });

  it('keeps what one visitor changed from all others', async () => {
    const [one, other] = [someone(), someone()];
    const page = String((await one.post(at)).headers.location);
    await other.post(at);
    await one.post(`${at}/loeschen`);
    expect((await one.get(page)).statusCode).toBe(303);
    expect((await other.get(page)).statusCode).toBe(200);
    expect((await someone().get(page)).headers.location).toBe(at);
  });

  it('says who it is for nothing beside it: its guests reach no other area', async () => {
    const visitor = someone();
    await visitor.post(at);
    const answer = await visitor.get('/kurzantrag/buergergeld-kurzantrag/pruefen');
    expect(answer.statusCode).toBe(303);
    expect((await visitor.get('/konto')).headers.location).toMatch(/^\/anmelden/);
  });

  it('opens with a password only where one is set', async () => {
    const visitor = someone();
    const closed = '/prototyp/buergergeld';
    for (const path of [closed, `${closed}/pruefen`, `${closed}/antrag.pdf`]) {
      expect((await visitor.get(path)).statusCode, path).toBe(401);
    }
    expect((await visitor.post(closed)).statusCode).toBe(401);
    expect((await visitor.post(`${closed}?x=/passwort`)).statusCode).toBe(401);
    expect((await visitor.get(`${closed}/seite/passwort`)).statusCode).toBe(401);
    const wrong = await visitor.post(`${closed}/passwort`, { passwort: 'Muster' });
    expect(wrong.statusCode).toBe(422);
    const right = await visitor.post(`${closed}/passwort`, { passwort: 'Muster:2026' });
    expect(right.headers.location).toBe(closed);
    expect((await visitor.get(closed)).statusCode).toBe(200);
    expect((await someone().get(closed)).statusCode).toBe(401);
  });

  it('can be begun twice at once, and has its sample files once', async () => {
    const visitor = someone();
    const filled = '/prototyp/bildung-und-teilhabe';
    await visitor.get(filled);
    const files = async () => {
      const { rows } = await portal.pool.query<{ count: number }>(
        `select count(*)::int as count from upload join draft on draft.id = draft_id
         where leistung = 'bildung-und-teilhabe'`,
      );
      return rows[0]?.count;
    };
    await visitor.post(filled);
    const once = await files();
    expect(once).toBeGreaterThan(0);
    await Promise.all([visitor.post(filled), visitor.post(filled)]);
    expect(await files()).toBe(once);
  });

  it('lets nobody guess its password, whatever the general limit', async () => {
    const guesser = someone();
    const tries: number[] = [];
    for (let tried = 0; tried < 25; tried += 1) {
      const { statusCode } = await guesser.post('/prototyp/buergergeld/passwort', {
        passwort: 'x',
      });
      tries.push(statusCode);
    }
    expect(tries).toContain(429);
  });
});
