import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, makeWorld, person, signIn, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const count = async (table: string) =>
  Number((await world.pool.query(`select count(*) as n from ${table}`)).rows[0].n);

describe('login', () => {
  it('leads to BundID, back to where one wanted to go, and knows the person', async () => {
    const visitor = browser(world.app);
    const sent = await visitor.get('/wer?a=1');
    expect(sent.headers.location).toBe('/anmelden?weiter=%2Fwer%3Fa%3D1');
    const choice = await visitor.get(String(sent.headers.location));
    expect(choice.body).toContain('value="/wer?a=1"');
    const { own, end } = await signIn(world, '/wer?a=1');
    expect(end.headers.location).toBe('/wer?a=1');
    expect((await own.get('/wer')).json()).toMatchObject({
      bpk2: 'bpk2-erika',
      givenName: 'Erika',
      level: 'hoch',
      address: { city: 'Kassel', country: 'DE' },
    });
  });

  it('may post to BundID from the page that leads there, wherever its metadata lie', async () => {
    const visitor = browser(world.app);
    const policy = async (page: ReturnType<typeof visitor.get>) =>
      String((await page).headers['content-security-policy']).match(/form-action [^;]*/)?.[0];
    expect(await policy(visitor.post('/anmelden/bundid', {}))).toBe(
      "form-action 'self' https://sso.bundid.example",
    );
    expect(await policy(visitor.get('/anmelden'))).toBe("form-action 'self'");
  });

  it('asks only for what is used, and keeps nothing else', async () => {
    const visitor = browser(world.app);
    const page = await visitor.post('/anmelden/bundid', { weiter: '/wer' });
    expect(world.askedBy(page.body)).toEqual([
      'bpk2',
      'givenName',
      'surname',
      'birthName',
      'birthdate',
      'placeOfBirth',
      'street',
      'postcode',
      'city',
      'country',
      'mail',
      'telephone',
      'level',
    ]);
    const attributes = {
      ...person.attributes,
      gender: { value: '2' },
      personalTitle: { value: 'Dr.' },
      nationality: { value: 'D' },
      communityId: { value: '06611000' },
    };
    await visitor.bring(
      world.answerTo(page.body, { ...person, authenticatedAt: new Date(), attributes }),
    );
    expect(Object.keys((await visitor.get('/wer')).json())).toEqual([
      'bpk2',
      'level',
      'givenName',
      'surname',
      'address',
      'id',
    ]);
  });

  it('keeps the language', async () => {
    const visitor = browser(world.app);
    const page = await visitor.post('/en/anmelden/bundid', { weiter: '/en/wer' });
    expect(page.body).toContain('Continue to BundID');
    const answer = await visitor.post('/anmelden/bundid/acs', world.answerTo(page.body), true);
    expect(answer.headers.location).toBe('/en/anmelden/abschluss');
  });

  it.each([
    ['/en/anmelden', '/wer?a=1', '/en/wer?a=1'],
    ['/anmelden', '/en/wer?a=1', '/wer?a=1'],
    ['/en/anmelden', '/en/wer', '/en/wer'],
    ['/en/anmelden', '', '/en/konto'],
    ['/en/anmelden', '/en/anmelden?weiter=x', '/en/konto'],
    ['/en/anmelden', '/en//evil.example', '/en/konto'],
  ])('at %s leads on to %s in the language chosen there: %s', async (login, weiter, expected) => {
    const visitor = browser(world.app);
    const choice = await visitor.get(`${login}?weiter=${encodeURIComponent(weiter)}`);
    expect(choice.body).toContain(`name="weiter" value="${expected}"`);
    const page = await visitor.post(`${login}/bundid`, { weiter });
    expect((await visitor.bring(world.answerTo(page.body))).headers.location).toBe(expected);
  });

  it('is one account for a person, however often', async () => {
    const first = (await (await signIn(world)).own.get('/wer')).json();
    const second = (await (await signIn(world)).own.get('/wer')).json();
    expect(second.id).toBe(first.id);
  });

  it('leaves nothing readable in the database', async () => {
    const { own } = await signIn(world);
    const rows = await world.pool.query('select * from account, session, login_attempt');
    const dump = JSON.stringify((await world.pool.query('select * from session')).rows);
    const accounts = JSON.stringify((await world.pool.query('select * from account')).rows);
    for (const secret of ['bpk2-erika', 'Musterfrau', own.jar.get('sitzung') ?? '']) {
      expect(secret).not.toBe('');
      expect(`${dump} ${accounts} ${JSON.stringify(rows.rows)}`).not.toContain(secret);
      expect(dump).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it('says kindly that the person cancelled, and can be tried again', async () => {
    const visitor = browser(world.app);
    const page = await visitor.post('/anmelden/bundid', { weiter: '/wer' });
    const end = await visitor.bring(world.answerTo(page.body, 'cancel'));
    expect(end.statusCode).toBe(200);
    expect(end.body).toContain('/anmelden?weiter=%2Fwer');
    expect(visitor.jar.has('sitzung')).toBe(false);
  });

  it('makes no account without bPK2', async () => {
    const before = await count('account');
    const visitor = browser(world.app);
    const page = await visitor.post('/anmelden/bundid', {});
    const { bpk2: _, ...attributes } = person.attributes;
    const temporary = { ...person, authenticatedAt: new Date(), attributes };
    const end = await visitor.bring(world.answerTo(page.body, temporary));
    expect(end.body).toContain('BundID-Konto');
    expect(await count('account')).toBe(before);
  });

  it('exchanges the session at every login', async () => {
    const { own } = await signIn(world);
    const before = own.jar.get('sitzung') ?? '';
    const page = await own.post('/anmelden/bundid', { weiter: '/wer' });
    await own.bring(world.answerTo(page.body));
    expect(own.jar.get('sitzung')).not.toBe(before);
    const thief = browser(world.app);
    thief.jar.set('sitzung', before);
    expect((await thief.get('/wer')).statusCode).toBe(303);
  });

  it('in two tabs at once works in both', async () => {
    const visitor = browser(world.app);
    const a = await visitor.post('/anmelden/bundid', { weiter: '/wer?tab=a' });
    const b = await visitor.post('/anmelden/bundid', { weiter: '/wer?tab=b' });
    const token = visitor.jar.get('anmeldung') ?? '';
    expect((await visitor.bring(world.answerTo(b.body))).headers.location).toBe('/wer?tab=b');
    visitor.jar.set('anmeldung', token);
    expect((await visitor.bring(world.answerTo(a.body))).headers.location).toBe('/wer?tab=a');
  });
});

describe('foreign hands', () => {
  const refused = async (visitor: ReturnType<typeof browser>) =>
    expect((await visitor.get('/wer')).statusCode).toBe(303);

  it("an attacker's answer planted in a victim's browser signs nobody in", async () => {
    const attacker = browser(world.app);
    const page = await attacker.post('/anmelden/bundid', { weiter: '/wer' });
    const victim = browser(world.app);
    const end = await victim.bring(world.answerTo(page.body));
    expect(end.statusCode).toBe(400);
    await refused(victim);
  });

  it("a victim who answers an attacker's request does not sign the attacker in", async () => {
    const attacker = browser(world.app);
    const page = await attacker.post('/anmelden/bundid', { weiter: '/wer' });
    const victim = browser(world.app);
    await victim.post('/anmelden/bundid/acs', world.answerTo(page.body), true);
    expect((await attacker.get('/anmelden/abschluss')).statusCode).toBe(400);
    await refused(attacker);
    await refused(victim);
  });

  it('an answer twice is used once, also at the same moment', async () => {
    const visitor = browser(world.app);
    const page = await visitor.post('/anmelden/bundid', { weiter: '/wer' });
    const fields = world.answerTo(page.body);
    const both = await Promise.all([
      visitor.post('/anmelden/bundid/acs', fields, true),
      visitor.post('/anmelden/bundid/acs', fields, true),
    ]);
    const handed = both
      .flatMap((answer) => answer.cookies)
      .filter(({ name }) => name === 'uebergabe');
    const people = await world.pool.query(
      'select outcome from login_attempt where outcome is not null',
    );
    expect(handed.length).toBeGreaterThanOrEqual(1);
    expect(people.rows.length).toBeGreaterThanOrEqual(1);
    const late = await visitor.post('/anmelden/bundid/acs', fields, true);
    expect(late.cookies).toEqual([]);
  });

  it('the end of an attempt is used once', async () => {
    const visitor = browser(world.app);
    const page = await visitor.post('/anmelden/bundid', { weiter: '/wer' });
    await visitor.post('/anmelden/bundid/acs', world.answerTo(page.body), true);
    const copy = browser(world.app);
    for (const [name, value] of visitor.jar) copy.jar.set(name, value);
    const ends = await Promise.all([
      visitor.get('/anmelden/abschluss'),
      copy.get('/anmelden/abschluss'),
    ]);
    expect(ends.map((end) => end.statusCode).sort()).toEqual([303, 400]);
  });

  it.each([
    ['nothing', {}],
    ['an unknown attempt', { SAMLResponse: 'PHgvPg==', RelayState: '_unknown' }],
    ['fields twice', { SAMLResponse: 'x', 'SAMLResponse ': 'y' }],
  ])('an answer with %s ends on a page that helps', async (_what, fields) => {
    const end = await browser(world.app).bring(fields as unknown as Record<string, string>);
    expect(end.statusCode).toBe(400);
    expect(end.body).toContain('/anmelden');
  });

  it('junk for a running attempt does not spoil it', async () => {
    const visitor = browser(world.app);
    const page = await visitor.post('/anmelden/bundid', { weiter: '/wer' });
    const genuine = world.answerTo(page.body);
    await browser(world.app).post(
      '/anmelden/bundid/acs',
      { ...genuine, SAMLResponse: 'AAAA' },
      true,
    );
    expect((await visitor.bring(genuine)).headers.location).toBe('/wer');
  });

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/anmelden/abschluss',
    'x',
    '',
  ])('never leads on to %s', async (weiter) => {
    const { end } = await signIn(world, weiter);
    expect(end.headers.location).toBe('/konto');
  });

  it('an attempt ends after an hour', async () => {
    const visitor = browser(world.app);
    const page = await visitor.post('/anmelden/bundid', { weiter: '/wer' });
    await world.pool.query("update login_attempt set created_at = now() - interval '61 minutes'");
    expect((await visitor.bring(world.answerTo(page.body))).statusCode).toBe(400);
  });
});
