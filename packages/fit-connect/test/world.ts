import { exportJWK, generateKeyPair } from 'jose';
import type { Clock } from '../src/clock.ts';
import {
  connect,
  type EventKeys,
  type NewEvent,
  type PublicKey,
  setSchemaUri,
  signEvent,
} from '../src/index.ts';

export const now = new Date('2026-10-04T10:00:00Z');

export const ids = {
  destinationId: '0b0c7d2e-6d3c-5c7b-9c3b-0f3f3c1b1a01',
  submissionId: 'f39ab143-d91a-474a-b69f-b00f1a1873c2',
  caseId: '9eec7d3e-dc66-4f82-9f52-1520bf96a32e',
};

export const serviceUrl = 'https://fit-connect.example/submission-api';
export const schema = setSchemaUri('1.2.2');

/** A key pair with its published half, as an authority or the service would have it. */
export async function makeKey(use: 'encryption' | 'signature', kid: string, bits = 4096) {
  const alg = use === 'encryption' ? 'RSA-OAEP-256' : 'PS512';
  const pair = await generateKeyPair(alg, { modulusLength: bits, extractable: true });
  const { kty = '', n = '', e = '' } = await exportJWK(pair.publicKey);
  const operation = use === 'encryption' ? 'wrapKey' : 'verify';
  const jwk: PublicKey = { kty, n, e, kid, alg, key_ops: [operation] };
  return { kid, key: pair.privateKey, public: pair.publicKey, jwk };
}

export type Key = Awaited<ReturnType<typeof makeKey>>;

/** Keys of the service and of a destination, and where a verifier finds them. */
export async function makeSigners() {
  const [service, destination, stranger] = await Promise.all([
    makeKey('signature', 'service-key-1'),
    makeKey('signature', 'destination-key-1'),
    makeKey('signature', 'stranger-key-1'),
  ]);
  const unknown = { ok: false as const, error: { code: 'key-unknown' as const, detail: '' } };
  const keys: EventKeys = {
    service: async (kid) => (kid === service.kid ? { ok: true, value: service.jwk } : unknown),
    destination: async (id, kid) =>
      id === ids.destinationId && kid === destination.kid
        ? { ok: true, value: destination.jwk }
        : unknown,
  };
  return { service, destination, stranger, keys };
}

export const tags = {
  metadata: 'AAAAAAAAAAAAAAAAAAAAAA',
  data: 'BBBBBBBBBBBBBBBBBBBBBB',
  attachments: {},
};

/** A well-formed event of the service or the destination, changed where a test wants it. */
export function makeEvent(changes: Partial<NewEvent>, key: Pick<Key, 'kid' | 'key'>) {
  const { submissionId, caseId } = ids;
  const kind = changes.kind ?? 'submit';
  return signEvent(
    {
      kind,
      jti: crypto.randomUUID(),
      issuer: kind === 'accept' || kind === 'reject' ? ids.destinationId : serviceUrl,
      submissionId,
      caseId,
      at: now,
      schema,
      payload: { authenticationTags: tags },
      ...changes,
    },
    key,
  );
}

/** A clock that stands at `now` and remembers how long it was asked to sleep. */
export function makeClock(): Clock & { slept: number[]; forward(milliseconds: number): void } {
  let time = now.getTime();
  const slept: number[] = [];
  return {
    slept,
    now: () => new Date(time),
    async sleep(milliseconds) {
      slept.push(milliseconds);
      time += milliseconds;
    },
    forward(milliseconds) {
      time += milliseconds;
    },
  };
}

/** A stand-in for `fetch` that answers from a function and remembers what it was asked. */
export function makeFetch(answer: (url: URL, init: RequestInit) => Response | Promise<Response>) {
  const calls: { method: string; path: string; headers: Record<string, string>; body: string }[] =
    [];
  const fetch = (async (input: string, init: RequestInit = {}) => {
    const url = new URL(input);
    calls.push({
      method: init.method ?? 'GET',
      path: url.pathname + url.search,
      headers: init.headers as Record<string, string>,
      body: String(init.body ?? ''),
    });
    return answer(url, init);
  }) as typeof globalThis.fetch;
  return { fetch, calls };
}

/** A connection of the portal to a service that answers by `fetch`; each request is sent once. */
export function connectionTo(fetch: typeof globalThis.fetch, clock: Clock) {
  return connect({
    authUrl: 'https://fit-connect.example/token',
    submissionApi: serviceUrl,
    destinationApi: serviceUrl,
    clientId: 'portal',
    clientSecret: 'secret',
    userAgent: 'test/1',
    fetch,
    clock,
    attempts: 1,
  });
}
