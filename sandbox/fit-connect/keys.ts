import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicKey } from '@sozialplattform/fit-connect';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { writeWhole } from './whole.ts';

export type OwnKey = { kid: string; key: CryptoKey; public: PublicKey };

const uses = {
  encryption: { alg: 'RSA-OAEP-256', operation: 'wrapKey' },
  signature: { alg: 'PS512', operation: 'verify' },
};

/** A key pair of 4096 bits under the folder, made at the first start and kept. */
export async function ownKey(
  dir: string,
  name: string,
  use: 'encryption' | 'signature',
): Promise<OwnKey> {
  const { alg, operation } = uses[use];
  const file = join(dir, `${name}.jwk.json`);
  const jwk = (await readJwk(file)) ?? (await makeJwk(file, name, alg));
  const { kid = '', kty = '', n = '', e = '' } = jwk;
  // Without its own list of operations the key is imported for what the algorithm needs.
  const { key_ops: _operations, ...plain } = jwk;
  const key = (await importJWK(plain, alg)) as CryptoKey;
  return { kid, key, public: { kty, n, e, kid, alg, key_ops: [operation] } };
}

async function readJwk(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function makeJwk(file: string, name: string, alg: string): Promise<JWK> {
  const pair = await generateKeyPair(alg, { modulusLength: 4096, extractable: true });
  const jwk = {
    ...(await exportJWK(pair.privateKey)),
    kid: `${name}-${crypto.randomUUID()}`,
    alg,
  };
  writeWhole(file, JSON.stringify(jwk));
  return jwk;
}
