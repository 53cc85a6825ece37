import { beforeAll, describe, expect, it } from 'vitest';
import { checkKey, type PublicKey, type Trust } from '../src/index.ts';
import { type CertificateInput, certificate } from './certificates.ts';
import { type Key, makeKey, now } from './world.ts';

let key: Key;
let small: Key;
let root: Key;
let between: Key;
beforeAll(async () => {
  [key, small, root, between] = await Promise.all([
    makeKey('encryption', 'encryption-key-1'),
    makeKey('encryption', 'encryption-key-1', 2048),
    makeKey('signature', 'root-key-1', 2048),
    makeKey('signature', 'between-key-1', 2048),
  ]);
});

const check = (jwk: PublicKey, trust: Trust = { mode: 'test' }) => {
  const result = checkKey(jwk, 'encryption', 'encryption-key-1', trust, now);
  return result.ok ? 'fit' : result.error.code;
};

describe('keys', () => {
  it('takes a key made for it', () => {
    expect(check(key.jwk)).toBe('fit');
  });

  it('refuses short keys, also with zeros before them', () => {
    expect(check(small.jwk)).toBe('key-unsuitable');
    const bytes = Buffer.concat([Buffer.alloc(512), Buffer.from(small.jwk.n ?? '', 'base64url')]);
    expect(check({ ...small.jwk, n: bytes.toString('base64url') })).toBe('key-unsuitable');
  });

  it('refuses keys for another use', () => {
    const wrong: Partial<PublicKey>[] = [
      { key_ops: ['verify'] },
      { key_ops: ['wrapKey', 'verify'] },
      { key_ops: [] },
      { key_ops: undefined },
      { alg: 'RSA-OAEP' },
      { alg: 'PS512' },
      { alg: undefined },
      { kty: 'EC' },
      { e: 'Aw' },
      { kid: 'another-key' },
      { n: undefined },
    ];
    for (const change of wrong) {
      expect(check({ ...key.jwk, ...change } as PublicKey)).toBe('key-unsuitable');
    }
    expect(
      checkKey({ ...key.jwk, kid: 'short' }, 'encryption', 'short', { mode: 'test' }, now).ok,
    ).toBe(false);
  });
});

describe('certificates in production', () => {
  const from = new Date('2026-01-01T00:00:00Z');
  const until = new Date('2027-01-01T00:00:00Z');
  const make = (change: Partial<CertificateInput>) =>
    certificate({
      name: 'Musterstadt',
      holder: key,
      issuerName: 'Zwischenstelle',
      issuer: between,
      ca: false,
      from,
      until,
      ...change,
    });
  const rootOf = (change: Partial<CertificateInput> = {}) =>
    make({ name: 'Wurzel', holder: root, issuerName: 'Wurzel', issuer: root, ca: true, ...change });
  const betweenOf = (change: Partial<CertificateInput> = {}) =>
    make({
      name: 'Zwischenstelle',
      holder: between,
      issuerName: 'Wurzel',
      issuer: root,
      ca: true,
      ...change,
    });
  const withChain = (chain: Buffer[], roots: Buffer[] = [rootOf()]) =>
    check(
      { ...key.jwk, x5c: chain.map((each) => each.toString('base64')) },
      { mode: 'prod', roots },
    );

  it('takes a chain to a trusted root, with or without the root in it', () => {
    expect(withChain([make({}), betweenOf()])).toBe('fit');
    expect(withChain([make({}), betweenOf(), rootOf()])).toBe('fit');
  });

  it('refuses keys without a chain, or with one that leads elsewhere', () => {
    expect(check(key.jwk, { mode: 'prod', roots: [rootOf()] })).toBe('key-untrusted');
    expect(withChain([make({}), betweenOf()], [])).toBe('key-untrusted');
    expect(withChain([make({})])).toBe('key-untrusted');
    expect(withChain([make({}), rootOf()])).toBe('key-untrusted');
    const ownRoot = rootOf({ holder: between, issuer: between });
    expect(withChain([make({ issuerName: 'Wurzel' }), ownRoot])).toBe('key-untrusted');
    expect(withChain([Buffer.from('no certificate')])).toBe('key-untrusted');
  });

  it('refuses a certificate of another key', () => {
    expect(withChain([make({ holder: small }), betweenOf()])).toBe('key-untrusted');
  });

  it('refuses an issuer that may not issue, and certificates out of their time', () => {
    expect(withChain([make({}), betweenOf({ ca: false })])).toBe('key-untrusted');
    const past = { until: new Date('2026-10-01T00:00:00Z') };
    const future = { from: new Date('2026-11-01T00:00:00Z') };
    for (const change of [past, future]) {
      expect(withChain([make(change), betweenOf()])).toBe('key-untrusted');
      expect(withChain([make({}), betweenOf(change)])).toBe('key-untrusted');
    }
  });
});
