import { beforeAll, expect, it } from 'vitest';
import { createSender } from '../src/index.ts';
import { connectionTo, ids, type Key, makeClock, makeFetch, makeKey } from './world.ts';

let key: Key;
beforeAll(async () => {
  key = await makeKey('encryption', 'encryption-key-1');
});

/** A sender, and what its service was asked for; `status` is what the service answers, if not success. */
function senderAt(service: { status?: number }) {
  const clock = makeClock();
  const { fetch, calls } = makeFetch((url) => {
    if (url.pathname === '/token') {
      return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 100_000 });
    }
    if (service.status) return Response.json({}, { status: service.status });
    if (url.pathname.includes('/keys/')) return Response.json(key.jwk);
    if (url.pathname.includes('/destinations/')) {
      const { destinationId } = ids;
      return Response.json({ destinationId, status: 'active', encryptionKid: key.kid });
    }
    return Response.json(ids, { status: 201 });
  });
  const sender = createSender(connectionTo(fetch, clock), { mode: 'test' });
  const prepare = async () => {
    const destination = await sender.destination(ids.destinationId);
    return destination.ok ? sender.encryptionKey(destination.value) : destination;
  };
  const asked = () => calls.filter(({ path }) => path.includes('/destinations/')).length;
  return { sender, prepare, asked, clock };
}

const announcement = {
  destinationId: ids.destinationId,
  publicService: { identifier: 'urn:de:fim:leika:leistung:99107002017000', name: 'Bürgergeld' },
  announcedAttachments: [],
};

it('asks once a minute what a destination takes and by which key, however many send', async () => {
  const { prepare, asked, clock } = senderAt({});
  const prepared = await Promise.all([prepare(), prepare(), prepare()]);
  expect(prepared.every(({ ok }) => ok)).toBe(true);
  clock.forward(59_000);
  await prepare();
  expect(asked()).toBe(2);
  clock.forward(2_000);
  await prepare();
  expect(asked()).toBe(4);
});

it('asks anew after a refusal: the destination may have changed', async () => {
  const service: { status?: number } = {};
  const { sender, prepare, asked } = senderAt(service);
  await prepare();
  await sender.announce(announcement);
  await prepare();
  expect(asked()).toBe(2);
  service.status = 422;
  expect((await sender.announce(announcement)).ok).toBe(false);
  delete service.status;
  await prepare();
  expect(asked()).toBe(4);
});

it('remembers no refusal', async () => {
  const service: { status?: number } = { status: 404 };
  const { prepare } = senderAt(service);
  expect((await prepare()).ok).toBe(false);
  delete service.status;
  expect((await prepare()).ok).toBe(true);
});
