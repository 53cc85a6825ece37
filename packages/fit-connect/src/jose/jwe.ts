import { CompactEncrypt, type CryptoKey, compactDecrypt, decodeProtectedHeader } from 'jose';
import { ok, type Result, refuse } from '../result.ts';
import { provideToBase64 } from './base64.ts';
import { importKey, type PublicKey } from './key.ts';

provideToBase64();

/**
 * Encrypts as FIT-Connect demands: JWE compact (RFC 7516), RSA-OAEP-256 with A256GCM, `kid` of the
 * destination and `cty` of what is inside, without which the service answers 422.
 * @param key a key that `checkKey` has passed
 * @param contentType media type of the plaintext
 */
export async function encrypt(
  plaintext: Uint8Array,
  key: PublicKey,
  contentType: string,
): Promise<string> {
  return new CompactEncrypt(plaintext)
    .setProtectedHeader({
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      kid: key.kid ?? '',
      cty: contentType,
    })
    .encrypt(await importKey(key, 'encryption'));
}

/** A private key of a subscriber with the id under which its public half is published. */
export type PrivateKey = { kid: string; key: CryptoKey };

/**
 * Decrypts what `encrypt` makes and nothing else: no other algorithm, no compression, no
 * `crit`, only for keys that are ours.
 * @returns the plaintext and its media type; a refusal says which rule was broken, not why decryption failed
 */
export async function decrypt(
  jwe: string,
  keys: readonly PrivateKey[],
): Promise<Result<{ bytes: Uint8Array; contentType: string }>> {
  const header = headerOf(jwe);
  if (!header) return refuse('jwe-malformed', 'not a JWE in compact form');
  const { alg, enc, kid, cty, zip, crit } = header;
  if (alg !== 'RSA-OAEP-256' || enc !== 'A256GCM' || zip !== undefined || crit !== undefined) {
    return refuse('jwe-algorithm', 'not RSA-OAEP-256 with A256GCM, uncompressed');
  }
  if (typeof cty !== 'string') return refuse('jwe-content-type', 'without cty');
  const key = keys.find((each) => each.kid === kid);
  if (!key) return refuse('jwe-key', 'for a key that is not ours');
  try {
    const { plaintext } = await compactDecrypt(jwe, key.key, {
      keyManagementAlgorithms: ['RSA-OAEP-256'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return ok({ bytes: plaintext, contentType: cty });
  } catch {
    return refuse('decryption-failed', 'not decryptable');
  }
}

/** The protected header of a JWE; undefined where there is none. It is not verified. */
export function headerOf(jwe: string): Record<string, unknown> | undefined {
  if (!/^[\w-]+\.[\w-]+\.[\w-]+\.[\w-]*\.[\w-]{22}$/.test(jwe)) return undefined;
  try {
    return decodeProtectedHeader(jwe) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** The GCM tag, fifth part of a JWE in compact form, by which both sides name a ciphertext. */
export function authenticationTag(jwe: string): string {
  return jwe.slice(jwe.lastIndexOf('.') + 1);
}
