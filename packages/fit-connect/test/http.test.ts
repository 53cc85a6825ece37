import { expect, it } from 'vitest';
import { z } from 'zod';
import { connect } from '../src/index.ts';
import { makeClock, makeFetch } from './world.ts';

const base = 'https://fit-connect.example';
const token = (name = 'token-1', seconds = 1800) =>
  Response.json({ access_token: name, token_type: 'Bearer', expires_in: seconds });

function client(answer: Parameters<typeof makeFetch>[0], more: object = {}) {
  const clock = makeClock();
  const { fetch, calls } = makeFetch((url, init) =>
    url.pathname === '/token' && !('ownToken' in more) ? token() : answer(url, init),
  );
  const connection = connect({
    authUrl: `${base}/token`,
    submissionApi: base,
    destinationApi: base,
    clientId: 'portal',
    clientSecret: 'secret & more',
    userAgent: 'test/1',
    fetch,
    clock,
    ...more,
  });
  const get = () => connection.send({ method: 'GET', url: `${base}/thing` });
  return { connection, clock, calls, get };
}

it('sends the secret in the body, says who it is, and follows no redirects', async () => {
  const inits: RequestInit[] = [];
  const { calls, get } = client((_url, init) => {
    inits.push(init);
    return new Response('{}');
  });
  await get();
  const [first, second] = calls;
  expect(first?.body).toBe(
    'grant_type=client_credentials&client_id=portal&client_secret=secret+%26+more',
  );
  expect(first?.headers.authorization).toBeUndefined();
  expect(second?.headers).toMatchObject({
    authorization: 'Bearer token-1',
    'user-agent': 'test/1',
  });
  expect(inits[0]?.redirect).toBe('error');
});

it('fetches one token for many calls, and a new one shortly before the old ends', async () => {
  const { calls, get, clock } = client(() => new Response('{}'));
  await Promise.all([get(), get(), get()]);
  clock.forward(1700_000);
  await get();
  clock.forward(50_000);
  await get();
  expect(calls.filter(({ path }) => path === '/token')).toHaveLength(2);
});

it('renews a token that the service no longer takes, once', async () => {
  let issued = 0;
  const { calls, get } = client(
    (url, init) => {
      if (url.pathname === '/token') return token(`token-${++issued}`);
      const { authorization } = init.headers as Record<string, string>;
      return new Response('{}', { status: authorization === 'Bearer token-2' ? 200 : 401 });
    },
    { ownToken: true },
  );
  expect((await get()).ok).toBe(true);
  expect(calls).toHaveLength(4);
  const never = client(() => new Response('', { status: 401 }));
  expect(await never.get()).toMatchObject({ ok: false, error: { code: 'http', status: 401 } });
  expect(never.calls).toHaveLength(4);
});

it('repeats after 408, 429 and 5xx, each time waiting longer', async () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    let answers = 0;
    const { get, clock } = client(
      () => new Response('{}', { status: ++answers < 3 ? status : 200 }),
    );
    expect((await get()).ok).toBe(true);
    expect(clock.slept).toEqual([500, 1000]);
  }
});

it('gives up after three attempts and waits as long as the service asks', async () => {
  const { get, clock, calls } = client(
    () => new Response('', { status: 503, headers: { 'retry-after': '7' } }),
  );
  expect(await get()).toMatchObject({ ok: false, error: { status: 503 } });
  expect(clock.slept).toEqual([7000, 7000]);
  expect(calls).toHaveLength(4);
});

it('repeats nothing else: no refusal, and no silence', async () => {
  for (const status of [400, 403, 404, 409, 422, 501]) {
    const { get, calls } = client(() => new Response('', { status }));
    expect(await get()).toMatchObject({ ok: false, error: { code: 'http', status } });
    expect(calls).toHaveLength(2);
  }
  const silent = client(() => {
    throw new TypeError('fetch failed');
  });
  expect(await silent.get()).toMatchObject({ ok: false, error: { code: 'network' } });
  expect(silent.calls).toHaveLength(2);
});

it('hands on the problem that the service names', async () => {
  const problem = {
    type: 'urn:problem',
    title: 'Titel',
    status: 422,
    detail: 'cty',
    instance: '/x',
  };
  const { get } = client(() => Response.json(problem, { status: 422 }));
  expect(await get()).toMatchObject({ ok: false, error: { status: 422, problem } });
});

it('reads no answer beyond its bound, whether announced or not', async () => {
  const large = 'x'.repeat(1001);
  const announced = client(() => new Response(large, { headers: { 'content-length': '1001' } }), {
    maxBytes: 1000,
  });
  const streamed = client(() => new Response(new Blob([large]).stream()), { maxBytes: 1000 });
  for (const { get } of [announced, streamed]) {
    expect(await get()).toMatchObject({ ok: false, error: { code: 'too-large' } });
  }
});

it('refuses answers of another shape', async () => {
  for (const body of ['<html>', '[]', '{"n":"1"}']) {
    const { connection } = client(() => new Response(body));
    const read = await connection.read(
      { method: 'GET', url: `${base}/thing` },
      z.object({ n: z.number() }),
    );
    expect(read).toMatchObject({ ok: false, error: { code: 'malformed-answer' } });
  }
  const noToken = client(() => new Response('{"access_token":1}'), { ownToken: true });
  expect(await noToken.get()).toMatchObject({ ok: false, error: { code: 'malformed-answer' } });
});

it('names no secret in its errors', async () => {
  const refused = client(() => new Response('', { status: 401 }), { ownToken: true });
  const result = await refused.get();
  expect(JSON.stringify(result)).not.toContain('secret');
});
