import { CompactEncrypt, type CryptoKey, compactDecrypt, importJWK, type JWK } from 'jose';
import { checkKey } from './keys.ts';
import { ProtocolError } from './problem.ts';

/** Encrypts to an authority's key: JWE compact, RSA-OAEP-256 with A256GCM. */
export async function encrypt(plain: Uint8Array, key: JWK, contentType: string): Promise<string> {
  const publicKey = await importJWK(checkKey(key, 'wrapKey'), 'RSA-OAEP-256');
  return new CompactEncrypt(plain)
    .setProtectedHeader({
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      cty: contentType,
      ...(key.kid === undefined ? {} : { kid: key.kid }),
    })
    .encrypt(publicKey);
}

/** @throws ProtocolError `encryption-issue` for another key, another algorithm, or an altered text */
export async function decrypt(
  jwe: string,
  privateKey: CryptoKey,
): Promise<{ plain: Uint8Array; contentType: string | undefined }> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, privateKey, {
      keyManagementAlgorithms: ['RSA-OAEP-256'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return { plain: plaintext, contentType: protectedHeader.cty };
  } catch {
    throw new ProtocolError('encryption-issue', 'can not be decrypted');
  }
}

/** The GCM tag, last part of a JWE: what the event log binds a submission to. */
export function authenticationTag(jwe: string): string {
  const parts = jwe.split('.');
  const tag = parts[4];
  if (parts.length !== 5 || !tag) throw new ProtocolError('encryption-issue', 'not a compact JWE');
  return tag;
}
