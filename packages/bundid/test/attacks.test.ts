import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildAssertion,
  buildResponse,
  type Identity,
  wrapAssertions,
} from '../src/idp/response.ts';
import {
  encodeMessage,
  memoryReplayCache,
  type SamlErrorCode,
  validateResponse,
} from '../src/index.ts';
import { signRoot } from '../src/signature/sign.ts';
import { erika, makeWorld, now, type World } from './world.ts';

let world: World;
let signed: string;
let genuine: string;
beforeAll(async () => {
  world = await makeWorld();
  signed = signRoot(buildAssertion(world.answer, erika), world.answer.keys);
  genuine = wrapAssertions(world.answer, [signed]);
});

type Changes = Parameters<World['expected']>[0];

async function refusal(xml: string, changes?: Changes): Promise<SamlErrorCode | 'accepted'> {
  const result = await validateResponse(encodeMessage(xml), world.expected(changes));
  return result.ok ? 'accepted' : result.error.code;
}

/** Encrypts an assertion as an attacker can: everybody has the service provider's public key. */
function encrypted(assertion: string): string {
  return wrapAssertions(world.answer, [assertion]);
}

function minutes(count: number): Date {
  return new Date(now.getTime() + count * 60_000);
}

it('accepts the answer that all attacks start from', async () => {
  expect(await refusal(genuine)).toBe('accepted');
});

describe('signature', () => {
  it('missing', async () => {
    expect(await refusal(encrypted(buildAssertion(world.answer, erika)))).toBe('signature-missing');
  });

  it.each([
    ['name', 'Erika', 'Max'],
    ['level', 'Level-4', 'Level-3'],
    ['time', 'NotOnOrAfter="2026', 'NotOnOrAfter="2036'],
    ['white space', '<saml:Subject>', '<saml:Subject> '],
  ])('with a changed %s', async (_what, before, after) => {
    expect(signed).toContain(before);
    expect(await refusal(encrypted(signed.replace(before, after)))).toBe('signature-invalid');
  });

  it.each([
    ['SHA-1 signature', 'SignatureMethod', 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'],
    ['PKCS #1 v1.5', 'SignatureMethod', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'],
    ['HMAC', 'SignatureMethod', 'http://www.w3.org/2000/09/xmldsig#hmac-sha1'],
    ['none', 'SignatureMethod', 'none'],
    ['SHA-1 digest', 'DigestMethod', 'http://www.w3.org/2000/09/xmldsig#sha1'],
    ['inclusive form', 'CanonicalizationMethod', 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'],
    ['XSLT', 'Transform', 'http://www.w3.org/TR/1999/REC-xslt-19991116'],
  ])('downgraded: %s', async (_what, name, uri) => {
    const changed = signed.replace(new RegExp(`(ds:${name} Algorithm=")[^"]+`), `$1${uri}`);
    expect(changed).not.toBe(signed);
    expect(await refusal(encrypted(changed))).toBe('algorithm-not-allowed');
  });

  it('an HMAC under the public certificate as its key', async () => {
    const hmac = createHmac('sha1', world.answer.keys.certificate).update('x').digest('base64');
    const forged = signed
      .replace(
        /(SignatureMethod Algorithm=")[^"]+/,
        '$1http://www.w3.org/2000/09/xmldsig#hmac-sha1',
      )
      .replace(/(<ds:SignatureValue>)[^<]+/, `$1${hmac}`);
    expect(await refusal(encrypted(forged))).toBe('algorithm-not-allowed');
  });

  it('of another key, which it brings in KeyInfo', async () => {
    const own = signRoot(buildAssertion(world.answer, erika), world.strangerKeys);
    expect(own).toContain('X509Certificate');
    expect(await refusal(encrypted(own))).toBe('signature-invalid');
  });

  it('of the whole response is verified where there is one', async () => {
    expect(await refusal(signRoot(genuine, world.answer.keys))).toBe('accepted');
    expect(await refusal(signRoot(genuine, world.strangerKeys))).toBe('signature-invalid');
  });
});

describe('time, place and person', () => {
  it.each([
    ['expired', { now: minutes(6.1) }],
    ['not-yet-valid', { now: minutes(-1.1) }],
    ['accepted', { now: minutes(5.9) }],
    ['accepted', { now: minutes(-0.9) }],
  ] as const)('%s', async (code, changes) => {
    expect(await refusal(genuine, changes)).toBe(code);
  });

  it('used before', async () => {
    const replay = memoryReplayCache(() => now);
    expect(await refusal(genuine, { replay })).toBe('accepted');
    expect(await refusal(genuine, { replay })).toBe('replayed');
    expect(await refusal(encrypted(signed), { replay })).toBe('replayed');
  });

  it('for another request', async () => {
    expect(await refusal(genuine, { requestId: '_other' })).toBe('wrong-in-response-to');
    const redirected = genuine.replace(world.requestId, '_other');
    expect(await refusal(redirected, { requestId: '_other' })).toBe('wrong-in-response-to');
  });

  it('for another address', async () => {
    const provider = { ...world.provider, acsUrl: 'https://other.example/acs' };
    expect(await refusal(genuine, { provider })).toBe('wrong-destination');
    const redirected = genuine.replace(world.provider.acsUrl, provider.acsUrl);
    expect(await refusal(redirected, { provider })).toBe('wrong-recipient');
    const nowhere = genuine.replace(/ Destination="[^"]+"/, '');
    expect(await refusal(nowhere)).toBe('wrong-destination');
  });

  it('for another audience', async () => {
    const provider = { ...world.provider, entityId: 'https://other.example/sp' };
    expect(await refusal(genuine, { provider })).toBe('wrong-audience');
  });

  it('from another identity provider', async () => {
    const idp = { ...world.idp, entityId: 'https://other.example/idp' };
    expect(await refusal(genuine, { idp })).toBe('wrong-issuer');
    const unnamed = genuine.replace(/<saml:Issuer>.*?<\/saml:Issuer>/, '');
    expect(await refusal(unnamed, { idp })).toBe('wrong-issuer');
  });

  it('of a lower level than asked for', async () => {
    const weak: Identity = { ...erika, level: 'niedrig' };
    const response = buildResponse(world.answer, weak);
    expect(await refusal(response, { minimumLevel: 'substantiell' })).toBe('level-too-low');
  });

  it('of a session that began before the request', async () => {
    const stale: Identity = { ...erika, authenticatedAt: minutes(-20) };
    const response = buildResponse(world.answer, stale);
    expect(await refusal(response, { authenticatedSince: minutes(-5) })).toBe(
      'authentication-not-fresh',
    );
  });
});
