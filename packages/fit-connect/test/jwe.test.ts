import { CompactEncrypt } from 'jose';
import { beforeAll, expect, it } from 'vitest';
import { authenticationTag, decrypt, encrypt, headerOf } from '../src/index.ts';
import { type Key, makeKey } from './world.ts';

let ours: Key;
let other: Key;
beforeAll(async () => {
  [ours, other] = await Promise.all([
    makeKey('encryption', 'encryption-key-1'),
    makeKey('encryption', 'encryption-key-2'),
  ]);
});

const text = new TextEncoder().encode('Grüße aus Musterstadt');
const refusedAs = async (jwe: string) => {
  const result = await decrypt(jwe, [ours]);
  return result.ok ? 'decrypted' : result.error.code;
};
const forge = (header: Record<string, unknown>) =>
  new CompactEncrypt(text)
    .setProtectedHeader({
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      kid: ours.kid,
      cty: 'application/xml',
      ...header,
    })
    .encrypt(ours.public);

it('brings bytes and their type to the holder of the key', async () => {
  const jwe = await encrypt(text, ours.jwk, 'application/xml');
  expect(headerOf(jwe)).toEqual({
    alg: 'RSA-OAEP-256',
    enc: 'A256GCM',
    kid: ours.kid,
    cty: 'application/xml',
  });
  const opened = await decrypt(jwe, [other, ours]);
  expect(opened).toMatchObject({ ok: true, value: { contentType: 'application/xml' } });
  if (opened.ok) expect(Buffer.from(opened.value.bytes)).toEqual(Buffer.from(text));
  expect(Buffer.from(authenticationTag(jwe), 'base64url')).toHaveLength(16);
});

it('refuses a JWE in which any part was changed', async () => {
  const parts = (await encrypt(text, ours.jwk, 'application/xml')).split('.');
  for (const [index, part] of parts.entries()) {
    const changed = parts.with(index, (part.startsWith('A') ? 'B' : 'A') + part.slice(1));
    expect(await refusedAs(changed.join('.'))).not.toBe('decrypted');
  }
});

it('refuses the parts of two messages put together', async () => {
  const [one = '', two = ''] = await Promise.all(
    ['application/xml', 'application/json'].map((type) => encrypt(text, ours.jwk, type)),
  );
  const mixed = [...one.split('.').slice(0, 3), ...two.split('.').slice(3)].join('.');
  expect(await refusedAs(mixed)).toBe('decryption-failed');
});

it('refuses other algorithms, compression, missing types and foreign keys', async () => {
  expect(await refusedAs(await forge({ enc: 'A128GCM' }))).toBe('jwe-algorithm');
  expect(await refusedAs(await forge({ cty: undefined }))).toBe('jwe-content-type');
  expect(await refusedAs(await forge({ kid: 'unknown-key' }))).toBe('jwe-key');
  const zipped = (await forge({})).split('.');
  const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: ours.kid, cty: 'a/b', zip: 'DEF' };
  zipped[0] = Buffer.from(JSON.stringify(header)).toString('base64url');
  expect(await refusedAs(zipped.join('.'))).toBe('jwe-algorithm');
  for (const junk of ['', 'a.b.c.d.e', 'x'.repeat(900)]) {
    expect(await refusedAs(junk)).toBe('jwe-malformed');
  }
});
