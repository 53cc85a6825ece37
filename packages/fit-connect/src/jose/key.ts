import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';
import { ok, type Result, refuse } from '../result.ts';
import { checkCertificates, type Trust } from './certificates.ts';

/** A public key as destinations and the service publish them. */
export const publicKeySchema = z
  .object({
    kty: z.string(),
    alg: z.string().optional(),
    kid: z.string().optional(),
    key_ops: z.array(z.string()).optional(),
    n: z.string().max(4000).optional(),
    e: z.string().max(20).optional(),
    x5c: z.array(z.string().max(20_000)).max(10).optional(),
  })
  .strip();

export type PublicKey = z.infer<typeof publicKeySchema>;

export const keyUses = {
  encryption: { alg: 'RSA-OAEP-256', operation: 'wrapKey' },
  signature: { alg: 'PS512', operation: 'verify' },
} as const;

export type KeyUse = keyof typeof keyUses;

/** 4096 bits in base64url. */
const leastModulus = 683;

/**
 * Checks what a sender must check before it trusts a key ("Vorgaben für kryptographische Verfahren"):
 * RSA of 4096 bits at least with exponent 65537, made for this use, and in production a certificate
 * that leads to the Verwaltungs-PKI and holds this very key.
 * @param kid the id by which the key was asked for
 */
export function checkKey(
  key: PublicKey,
  use: KeyUse,
  kid: string,
  trust: Trust,
  now: Date,
): Result<PublicKey> {
  const { alg, operation } = keyUses[use];
  const unsuitable = (why: string) => refuse('key-unsuitable', `key ${kid}: ${why}`);
  if (key.kid !== kid) return unsuitable('has another id');
  if (kid.length < 8 || kid.length > 64) return unsuitable('has an id not of 8 to 64 characters');
  if (key.kty !== 'RSA') return unsuitable('is not RSA');
  if (key.alg !== alg) return unsuitable(`is not for ${alg}`);
  if (key.key_ops?.length !== 1 || key.key_ops[0] !== operation) {
    return unsuitable(`is not for ${operation} alone`);
  }
  if (key.e !== 'AQAB') return unsuitable('has another exponent than 65537');
  if (!key.n || key.n.length < leastModulus || modulusBits(key.n) < 4096) {
    return unsuitable('is shorter than 4096 bits');
  }
  return trust.mode === 'prod' ? checkCertificates(key, trust, now) : ok(key);
}

const imported = new WeakMap<PublicKey, Promise<CryptoKey>>();

/** The key for `jose`; only n and e of a checked key are used. The same object is imported once. */
export function importKey(key: PublicKey, use: KeyUse): Promise<CryptoKey> {
  const { n = '', e = '' } = key;
  const known = imported.get(key);
  const made = known ?? (importJWK({ kty: 'RSA', n, e }, keyUses[use].alg) as Promise<CryptoKey>);
  imported.set(key, made);
  return made;
}

function modulusBits(n: string): number {
  const bytes = Buffer.from(n, 'base64url');
  const first = bytes.findIndex((byte) => byte !== 0);
  const top = first < 0 ? 0 : (bytes[first] ?? 0);
  return first < 0 ? 0 : (bytes.length - first - 1) * 8 + (32 - Math.clz32(top));
}
