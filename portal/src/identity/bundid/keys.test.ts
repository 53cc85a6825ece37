import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeys } from '@sozialplattform/bundid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError, readConfig } from '../../platform/config.ts';
import { readKeys } from './keys.ts';

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const [ours, others] = [
    await generateKeys('sp', new Date()),
    await generateKeys('x', new Date()),
  ];
  writeFileSync(file('key.pem'), ours.privateKey);
  writeFileSync(file('cert.pem'), ours.certificate);
  writeFileSync(file('other-cert.pem'), others.certificate);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the configured key for BundID', () => {
  it('is read where it belongs to its certificate', async () => {
    const keys = await readKeys(file('key.pem'), file('cert.pem'));
    expect(keys.privateKey).toContain('PRIVATE KEY');
    expect(keys.certificate).toContain('CERTIFICATE');
  });

  it.each([
    ['a missing file', 'none.pem', 'cert.pem'],
    ['a certificate in place of the key', 'cert.pem', 'cert.pem'],
    ['a key in place of the certificate', 'key.pem', 'key.pem'],
    ['the certificate of another key', 'key.pem', 'other-cert.pem'],
  ])('is refused with %s', async (_name, key, certificate) => {
    await expect(readKeys(file(key), file(certificate))).rejects.toThrow(ConfigurationError);
  });

  it.each(['BUNDID_KEY_FILE', 'BUNDID_CERT_FILE'])('is refused with %s alone', (variable) => {
    const env = { DATABASE_URL: 'postgres://localhost:1/none', DATA_DIR: folder };
    expect(() => readConfig({ ...env, [variable]: file('key.pem') })).toThrow(/both or neither/);
  });
});
