import { beforeAll, expect, it } from 'vitest';
import { createSender, type PublicKey } from '../src/index.ts';
import { connectionTo, ids, makeClock, makeEvent, makeFetch, makeSigners, now } from './world.ts';

let signers: Awaited<ReturnType<typeof makeSigners>>;
beforeAll(async () => {
  signers = await makeSigners();
});

type Service = { tokens: string[]; jwks?: PublicKey[]; keyStatus?: number; most?: number };

/** A sender whose service holds the given event log. */
function senderAt({ tokens, jwks = [signers.service.jwk], keyStatus = 200, most = 500 }: Service) {
  const clock = makeClock();
  const { fetch, calls } = makeFetch((url) => {
    if (url.pathname === '/token') {
      return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 1800 });
    }
    if (url.pathname.endsWith('/jwks.json')) return Response.json({ keys: jwks });
    if (url.pathname.includes('/keys/')) {
      const { jwk, kid } = signers.destination;
      const status = url.pathname.endsWith(`/${kid}`) ? keyStatus : 404;
      return Response.json(jwk, { status });
    }
    const offset = Number(url.searchParams.get('offset'));
    const eventLog = tokens.slice(offset, offset + most);
    return Response.json({ totalCount: tokens.length, eventLog });
  });
  return { sender: createSender(connectionTo(fetch, clock), { mode: 'test' }), calls, clock };
}

const kinds = async (service: Service) => {
  const log = await senderAt(service).sender.events(ids);
  return log.ok ? log.value.events.map(({ kind }) => kind) : log.error.code;
};

it('reads a log over several pages, in order', async () => {
  const tokens = [
    await makeEvent({ kind: 'create', payload: {} }, signers.service),
    await makeEvent({}, signers.service),
    await makeEvent({ kind: 'accept' }, signers.destination),
  ];
  expect(await kinds({ tokens, most: 1 })).toEqual(['create', 'submit', 'accept']);
});

it('counts no forged, foreign or repeated entry, and goes on reading', async () => {
  const genuine = await makeEvent({}, signers.service);
  const forged = await makeEvent(
    { kind: 'accept' },
    { kid: signers.destination.kid, key: signers.stranger.key },
  );
  const foreign = await makeEvent({ submissionId: crypto.randomUUID() }, signers.service);
  const unknownKey = await makeEvent({ kind: 'accept' }, signers.stranger);
  const { sender } = senderAt({ tokens: [forged, foreign, unknownKey, genuine, genuine, 'junk'] });
  expect(await sender.events(ids)).toMatchObject({
    ok: true,
    value: {
      events: [{ kind: 'submit' }],
      refused: ['token-signature', 'token-claims', 'key-unknown', 'token-malformed'],
    },
  });
});

it('does not judge while a key can not be had', async () => {
  const tokens = [await makeEvent({ kind: 'accept' }, signers.destination)];
  expect(await kinds({ tokens, keyStatus: 503 })).toBe('http');
});

it('does not trust a key of the service that is unfit', async () => {
  const tokens = [await makeEvent({}, signers.service)];
  const jwks = [{ ...signers.service.jwk, key_ops: ['sign'] }];
  expect(await kinds({ tokens, jwks })).toEqual([]);
});

it('asks for keys once, and anew after a while', async () => {
  const tokens = [
    await makeEvent({}, signers.service),
    await makeEvent({ kind: 'accept' }, signers.destination),
  ];
  const { sender, calls, clock } = senderAt({ tokens });
  const asked = () => calls.filter(({ path }) => /jwks|keys/.test(path)).length;
  await sender.events(ids);
  await sender.events(ids);
  expect(asked()).toBe(2);
  clock.forward(11 * 60_000);
  await sender.events(ids);
  expect(asked()).toBe(4);
});

it('ends with a log that does not', async () => {
  const token = await makeEvent({}, signers.service);
  const tokens = Array.from({ length: 30 }, () => token);
  expect(await kinds({ tokens, most: 1 })).toBe('too-large');
});

it('takes events at the time of the clock it was given', async () => {
  const at = new Date(now.getTime() + 3600_000);
  expect(await kinds({ tokens: [await makeEvent({ at }, signers.service)] })).toEqual([]);
});
