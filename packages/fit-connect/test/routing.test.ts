import { CompactSign } from 'jose';
import { beforeAll, expect, it } from 'vitest';
import { createRouting, verifyRoute } from '../src/index.ts';
import { ids, type Key, makeClock, makeFetch, makeKey, now } from './world.ts';

let portal: Key;
let stranger: Key;
beforeAll(async () => {
  [portal, stranger] = await Promise.all([
    makeKey('signature', 'portal-key-1'),
    makeKey('signature', 'portal-key-1'),
  ]);
});

const leika = '99107002017000';
const ars = '010010000000';

const routing = (answer: Parameters<typeof makeFetch>[0]) => {
  const { fetch, calls } = makeFetch(answer);
  const api = createRouting({
    routingApi: 'https://routing.example',
    userAgent: 'test/1',
    fetch,
    clock: makeClock(),
  });
  return { api, calls };
};

async function sign(change: object = {}, key = portal) {
  const claims = {
    submissionHost: 'submission.example',
    iss: 'https://portal.example',
    services: [
      {
        gebietIDs: ['urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs:01001'],
        leistungIDs: [`urn:de:fim:leika:leistung:${leika}`],
      },
    ],
    destinationId: ids.destinationId,
    iat: now.getTime() / 1000,
    jti: crypto.randomUUID(),
    ...change,
  };
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ typ: 'jwt', alg: 'PS512', kid: key.kid })
    .sign(key.key);
}

const verify = async (destinationSignature: string, change: object = {}) => {
  const route = { destinationId: ids.destinationId, destinationSignature };
  const expected = { keys: [portal.jwk], submissionHost: 'submission.example', leika, ars, now };
  const result = await verifyRoute(route, { ...expected, ...change });
  return result.ok ? 'trusted' : result.error.code;
};

it('finds areas and routes', async () => {
  const route = { destinationId: ids.destinationId, destinationSignature: 'x', more: 1 };
  const { api, calls } = routing((url) =>
    url.pathname === '/v1/areas'
      ? Response.json({ areas: [{ id: 7, name: 'Musterstadt', type: 'Stadt' }] })
      : Response.json({ routes: [route] }),
  );
  expect(await api.areas('Muster*')).toEqual({
    ok: true,
    value: [{ id: '7', name: 'Musterstadt', type: 'Stadt' }],
  });
  expect(await api.routes(leika, { ars })).toMatchObject({
    ok: true,
    value: [{ destinationId: ids.destinationId }],
  });
  expect(calls.map(({ path }) => path)).toEqual([
    '/v1/areas?areaSearchexpression=Muster*',
    `/v1/routes?leikaKey=${leika}&ars=${ars}`,
  ]);
  expect(calls[0]?.headers['user-agent']).toBe('test/1');
});

it('asks nothing that the service would refuse', async () => {
  const { api, calls } = routing(() => Response.json({}));
  expect((await api.routes('1234', { ars })).ok).toBe(false);
  expect((await api.routes(leika, { ags: '0100' })).ok).toBe(false);
  expect(await api.areas('M')).toEqual({ ok: true, value: [] });
  expect(calls).toEqual([]);
});

it('trusts a route that the portal signed for this service, place and host', async () => {
  expect(await verify(await sign())).toBe('trusted');
});

it('refuses routes signed by others, or for something else', async () => {
  expect(await verify(await sign({}, stranger))).toBe('token-signature');
  expect(await verify(await sign({ destinationId: crypto.randomUUID() }))).toBe('token-claims');
  expect(await verify(await sign({ submissionHost: 'evil.example' }))).toBe('token-claims');
  expect(await verify(await sign(), { ars: '020000000000' })).toBe('token-claims');
  expect(await verify(await sign(), { leika: '99107002017001' })).toBe('token-claims');
  expect(await verify(await sign(), { keys: [] })).toBe('token-key');
  expect(await verify('no.token.here')).toBe('token-signature');
});
