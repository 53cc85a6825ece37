import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { writeDurably } from './store.ts';

export type OwnKey = { kid: string; privateKey: CryptoKey; publicJwk: JWK };

/** A 4096-bit key of one's own, made at first start and kept. */
export async function ownKey(
  dir: string,
  name: string,
  use: 'verify' | 'wrapKey',
): Promise<OwnKey> {
  const alg = use === 'verify' ? 'PS512' : 'RSA-OAEP-256';
  const file = join(dir, `${name}.jwk.json`);
  if (!existsSync(file)) {
    const pair = await generateKeyPair(alg, { modulusLength: 4096, extractable: true });
    const jwk = {
      ...(await exportJWK(pair.privateKey)),
      kid: `${name}-${crypto.randomUUID()}`,
      alg,
    };
    writeDurably(file, JSON.stringify(jwk));
  }
  const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK & { kid: string };
  const { kty, n, e, kid } = jwk as JWK & { kty: 'RSA'; n: string; e: string; kid: string };
  return {
    kid,
    privateKey: (await importJWK(jwk, alg)) as CryptoKey,
    publicJwk: { kty, n, e, kid, alg, key_ops: [use] },
  };
}
