import { CompactSign } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyEvent } from '../src/index.ts';
import { eventUri } from '../src/set/types.ts';
import { ids, makeEvent, makeSigners, now, schema, serviceUrl, tags } from './world.ts';

let world: Awaited<ReturnType<typeof makeSigners>>;
beforeAll(async () => {
  world = await makeSigners();
});

const context = { ...ids, now };
const verify = (token: string) => verifyEvent(token, context, world.keys);
const refusedAs = async (token: string) => {
  const result = await verify(token);
  return result.ok ? 'accepted' : result.error.code;
};

/** A token with any header and any claims. */
async function forge(
  header: Record<string, unknown>,
  claims: Record<string, unknown> = {},
  key: Parameters<CompactSign['sign']>[0] = world.service.key,
) {
  const body = {
    $schema: schema,
    jti: crypto.randomUUID(),
    iss: serviceUrl,
    iat: now.getTime() / 1000,
    sub: `submission:${ids.submissionId}`,
    txn: `case:${ids.caseId}`,
    events: { [eventUri('submit')]: { authenticationTags: tags } },
    ...claims,
  };
  return new CompactSign(Buffer.from(JSON.stringify(body)))
    .setProtectedHeader({ typ: 'secevent+jwt', alg: 'PS512', kid: world.service.kid, ...header })
    .sign(key);
}

describe('events that are taken', () => {
  it('takes what the service and the destination say', async () => {
    const submit = await verify(await makeEvent({}, world.service));
    const accept = await verify(await makeEvent({ kind: 'accept' }, world.destination));
    expect(submit).toMatchObject({ ok: true, value: { kind: 'submit', authenticationTags: tags } });
    expect(accept).toMatchObject({ ok: true, value: { kind: 'accept', at: now } });
  });

  it('reads the problems of a rejection', async () => {
    const problems = [{ type: 't', title: 'Titel', detail: 'd', instance: 'data' }];
    const token = await makeEvent({ kind: 'reject', payload: { problems } }, world.destination);
    expect(await verify(token)).toMatchObject({ ok: true, value: { problems } });
  });
});

describe('attacks', () => {
  it('refuses a signature by anybody else under a known key id', async () => {
    const token = await makeEvent({}, { kid: world.service.kid, key: world.stranger.key });
    expect(await refusedAs(token)).toBe('token-signature');
  });

  it('refuses a key id that the issuer does not have', async () => {
    expect(await refusedAs(await makeEvent({}, world.stranger))).toBe('key-unknown');
    // The destination's key does not speak for the service, nor the other way round.
    expect(await refusedAs(await makeEvent({}, world.destination))).toBe('key-unknown');
    expect(await refusedAs(await makeEvent({ kind: 'accept' }, world.service))).toBe('key-unknown');
  });

  it('refuses an event by an issuer who may not say it', async () => {
    const accepted = await makeEvent({ kind: 'accept', issuer: serviceUrl }, world.service);
    const submitted = await makeEvent({ issuer: ids.destinationId }, world.destination);
    const other = await makeEvent(
      { kind: 'accept', issuer: crypto.randomUUID() },
      world.destination,
    );
    for (const token of [accepted, submitted, other]) {
      expect(await refusedAs(token)).toBe('token-issuer');
    }
  });

  it('ignores a key that the token brings along', async () => {
    const token = await forge({ jwk: world.stranger.jwk }, {}, world.stranger.key);
    expect(await refusedAs(token)).toBe('token-signature');
  });

  it('refuses weaker and foreign algorithms', async () => {
    const secret = Buffer.from(JSON.stringify(world.service.jwk));
    const hmac = await forge({ alg: 'HS512' }, {}, secret);
    const [, payload] = (await makeEvent({}, world.service)).split('.');
    const header = { typ: 'secevent+jwt', alg: 'none', kid: world.service.kid };
    const none = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.`;
    for (const token of [hmac, none]) expect(await refusedAs(token)).toBe('token-algorithm');
  });

  it('refuses another type of token', async () => {
    expect(await refusedAs(await forge({ typ: 'JWT' }))).toBe('token-type');
    expect(await refusedAs(await forge({ kid: undefined }))).toBe('token-key');
  });

  it('refuses an event about another submission or case', async () => {
    const elsewhere = crypto.randomUUID();
    for (const change of [{ submissionId: elsewhere }, { caseId: elsewhere }]) {
      expect(await refusedAs(await makeEvent(change, world.service))).toBe('token-claims');
    }
  });

  it('refuses events of the future and expired ones', async () => {
    const at = new Date(now.getTime() + 10 * 60_000);
    expect(await refusedAs(await makeEvent({ at }, world.service))).toBe('token-time');
    expect(await refusedAs(await forge({}, { exp: now.getTime() / 1000 - 3600 }))).toBe(
      'token-time',
    );
  });

  it('refuses claims that are missing or wrong', async () => {
    const wrong = [
      { $schema: 'https://example.org/schema.json' },
      { jti: 'one' },
      { iat: 'now' },
      { sub: ids.submissionId },
      { events: {} },
      { events: { [eventUri('submit')]: {}, [eventUri('notify')]: {} } },
      { events: { 'https://example.org/event': {} } },
      { events: { [eventUri('submit')]: {} } },
      { events: { [eventUri('submit')]: { authenticationTags: { metadata: 1 } } } },
    ];
    for (const claims of wrong)
      expect(await refusedAs(await forge({}, claims))).toBe('token-claims');
  });

  it('refuses changed claims and anything that is no token', async () => {
    const token = await makeEvent({}, world.service);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const text = Buffer.from(payload, 'base64url').toString().replace(tags.data, tags.metadata);
    const changed = [header, Buffer.from(text).toString('base64url'), signature].join('.');
    expect(await refusedAs(changed)).toBe('token-signature');
    for (const junk of ['', 'a.b.c', 'x', `${token}.x.y`, '{}']) {
      expect(await refusedAs(junk)).not.toBe('accepted');
    }
    expect(await refusedAs('x'.repeat(300_000))).toBe('too-large');
  });
});
