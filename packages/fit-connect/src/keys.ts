import type { JWK } from 'jose';
import { ProtocolError } from './problem.ts';

/** Bits of an RSA modulus that FIT-Connect asks for. */
const minimumBits = 4096;

export type KeyUse = 'wrapKey' | 'verify';

const algorithms: Record<KeyUse, string> = { wrapKey: 'RSA-OAEP-256', verify: 'PS512' };

/**
 * Checks that a public key may be used: RSA of at least 4096 bits with exponent 65537, for this
 * algorithm and this operation. (Documentation of FIT-Connect, "Prüfung der Schlüssel".)
 * @returns the key as jose imports it
 * @throws ProtocolError `unfit-key`
 */
export function checkKey(key: JWK, use: KeyUse, kid?: string): JWK {
  const refuse = (why: string) => new ProtocolError('unfit-key', `key ${key.kid ?? '?'}: ${why}`);
  if (kid !== undefined && key.kid !== kid) throw refuse(`asked for ${kid}`);
  if (key.kty !== 'RSA' || key.n === undefined) throw refuse('not an RSA key');
  if (key.d !== undefined) throw refuse('a private key was published');
  if (key.alg !== algorithms[use]) throw refuse(`not for ${algorithms[use]}`);
  if (!Array.isArray(key.key_ops) || !key.key_ops.includes(use)) throw refuse(`not for ${use}`);
  if (key.e !== 'AQAB') throw refuse('unusual exponent');
  if (bitsOf(key.n) < minimumBits) throw refuse(`fewer than ${minimumBits} bits`);
  return { kty: 'RSA', n: key.n, e: key.e };
}

function bitsOf(modulus: string): number {
  const bytes = Buffer.from(modulus, 'base64url');
  const first = bytes.findIndex((byte) => byte !== 0);
  if (first < 0) return 0;
  return (bytes.length - first) * 8 - Math.clz32(bytes[first] ?? 0) + 24;
}
