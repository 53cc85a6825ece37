import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKeys, type KeyPair } from '@sozialplattform/bundid';

/** The keys under the data folder, made at the first start. */
export async function loadKeys(dataDir: string, now: Date): Promise<KeyPair> {
  const keyFile = join(dataDir, 'idp.key.pem');
  const certificateFile = join(dataDir, 'idp.cert.pem');
  try {
    return {
      privateKey: await readFile(keyFile, 'utf8'),
      certificate: await readFile(certificateFile, 'utf8'),
    };
  } catch {
    const keys = await generateKeys('BundID-Sandbox', now);
    await mkdir(dataDir, { recursive: true });
    await writeFile(certificateFile, keys.certificate);
    await writeFile(keyFile, keys.privateKey, { mode: 0o600 });
    return keys;
  }
}
