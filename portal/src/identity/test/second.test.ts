import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorld, person, signIn, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

describe('second authentication', () => {
  it('is good once, for its purpose', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/senden', {});
    expect(page.body).toContain('Bitte bestätigen Sie');
    expect((await own.bring(world.answerTo(page.body))).headers.location).toBe('/gesendet');
    expect((await own.get('/gesendet')).json()).toEqual({ other: false, taken: true });
    expect((await own.get('/gesendet')).json()).toEqual({ other: false, taken: false });
  });

  it('asks for nothing but who it is and how surely', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/senden', {});
    expect(world.askedBy(page.body)).toEqual(['bpk2', 'level']);
  });

  it('must be by the same person, and leaves the session as it was', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/senden', {});
    const attributes = { ...person.attributes, bpk2: { value: 'bpk2-max' } };
    const other = { ...person, authenticatedAt: new Date(), attributes };
    const end = await own.bring(world.answerTo(page.body, other));
    expect(end.statusCode).toBe(403);
    expect(end.body).toContain('andere Person');
    expect((await own.get('/gesendet')).json()).toEqual({ other: false, taken: false });
    expect((await own.get('/wer')).json()).toMatchObject({ bpk2: 'bpk2-erika' });
    const accounts = await world.pool.query('select 1 from account');
    expect(accounts.rows).toHaveLength(1);
  });

  it('must be made now, not remembered by the provider', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/senden', {});
    const stale = { ...person, authenticatedAt: new Date(Date.now() - 5 * 60_000) };
    expect((await own.bring(world.answerTo(page.body, stale))).statusCode).toBe(400);
    expect((await own.get('/gesendet')).json()).toEqual({ other: false, taken: false });
  });

  it('lasts ten minutes', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/senden', {});
    await own.bring(world.answerTo(page.body));
    await world.pool.query("update second_authentication set at = now() - interval '601 seconds'");
    expect((await own.get('/gesendet')).json()).toEqual({ other: false, taken: false });
  });

  it('belongs to the session it was begun in', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/senden', {});
    const { own: elsewhere } = await signIn(world);
    elsewhere.jar.set('anmeldung', own.jar.get('anmeldung') ?? '');
    const end = await elsewhere.bring(world.answerTo(page.body));
    expect(end.statusCode).toBe(403);
    expect(end.body).not.toContain('andere Person');
    expect(end.body).toContain('href="/gesendet"');
    expect((await elsewhere.get('/gesendet')).json()).toEqual({ other: false, taken: false });
  });

  it('counts for nothing once the session has ended, and leads by the login back to the application', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/senden', {});
    await world.pool.query("update session set seen_at = now() - interval '40 minutes'");
    const end = await own.bring(world.answerTo(page.body));
    expect(end.statusCode).toBe(403);
    expect(end.body).toContain('Sie waren zu lange weg');
    expect(end.body).toContain('Ihr Antrag ist noch da');
    expect(end.body).not.toContain('andere Person');
    const [login] = /\/anmelden\?weiter=[^"]+/.exec(end.body) ?? [];
    expect(login).toBe('/anmelden?weiter=%2Fgesendet');
    const again = await own.post('/anmelden/bundid', { weiter: '/gesendet' });
    expect((await own.bring(world.answerTo(again.body))).headers.location).toBe('/gesendet');
    expect((await own.get('/gesendet')).json()).toEqual({ other: false, taken: false });
  });

  it('cancelled keeps everything', async () => {
    const { own } = await signIn(world);
    const page = await own.post('/senden', {});
    const end = await own.bring(world.answerTo(page.body, 'cancel'));
    expect(end.body).toContain('abgebrochen');
    expect((await own.get('/wer')).statusCode).toBe(200);
  });

  it('needs a session', async () => {
    const answer = await world.app.inject({ method: 'POST', url: '/senden' });
    expect(answer.statusCode).toBe(403);
  });
});
