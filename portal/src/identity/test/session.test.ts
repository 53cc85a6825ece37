import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSession, findSession } from '../session-store.ts';
import { signedIn } from '../testing.ts';
import { browser, makeWorld, signIn, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const start = new Date('2026-10-04T08:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

async function session() {
  const { db, vault } = world.services;
  const { cookie } = await signedIn(world.services, undefined, start);
  const token = cookie.slice('sitzung='.length);
  return (minutes: number) => findSession(db, vault, token, later(minutes));
}

describe('session', () => {
  it('ends after half an hour without a request', async () => {
    const at = await session();
    expect((await at(29))?.expiresAt).toEqual(later(59));
    expect(await at(58)).toBeDefined();
    expect(await at(90)).toBeUndefined();
  });

  it('ends after twelve hours, however busy', async () => {
    const at = await session();
    for (let minutes = 20; minutes < 720; minutes += 20) expect(await at(minutes)).toBeDefined();
    expect((await at(719))?.expiresAt).toEqual(later(720));
    expect(await at(721)).toBeUndefined();
  });

  it('can be extended, with and without script', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/sitzung/verlaengern', { weiter: '/wer' });
    expect(page.headers.location).toBe('/wer');
    const { cookie } = await signedIn(world.services);
    const headers = { accept: 'application/json', cookie };
    const answer = await world.app.inject({ method: 'POST', url: '/sitzung/verlaengern', headers });
    expect(Date.parse(answer.json().expiresAt)).toBeGreaterThan(Date.now());
  });

  it('ends with the logout, for copies of the cookie too', async () => {
    const { own } = await signIn(world);
    const copy = browser(world.app);
    copy.jar.set('sitzung', own.jar.get('sitzung') ?? '');
    expect((await own.post('/abmelden', {})).headers.location).toBe('/abmelden');
    expect(own.jar.has('sitzung')).toBe(false);
    expect((await own.get('/abmelden')).body).toContain('Sie sind abgemeldet');
    expect((await copy.get('/wer')).statusCode).toBe(303);
  });

  it('of an older release, with more in it, still opens', async () => {
    const { db, vault } = world.services;
    const { person } = await signedIn(world.services, undefined, start);
    const older = { ...person, gender: '2', nationality: 'D', trust: { surname: 'HOCH' } };
    const token = await createSession(db, vault, older, start);
    expect((await findSession(db, vault, token, later(1)))?.person).toMatchObject(person);
  });

  it.each(['x', '', 'A'.repeat(43), "' or 1=1 --"])(
    'is not what a made-up cookie says: %s',
    async (value) => {
      const visitor = browser(world.app);
      visitor.jar.set('sitzung', encodeURIComponent(value));
      expect((await visitor.get('/wer')).statusCode).toBe(303);
    },
  );

  it('has a cookie that scripts and other sites do not get', async () => {
    const { end } = await signIn(world);
    const cookie = end.cookies.find(({ name }) => name === 'sitzung');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  });
});
