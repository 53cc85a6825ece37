import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKeys, type KeyPair } from '@sozialplattform/bundid';

const certificateBlock = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n?/;

export type KeyPlace = {
  keyFile?: string | undefined;
  certFile?: string | undefined;
  dataDir: string;
};

/**
 * The portal's key for BundID: from the configured files, else from the data folder, where the first start
 * makes one. Key and certificate are one file there, linked into place, so that of several processes that
 * start at once all use the same.
 */
export async function loadKeys(place: KeyPlace, hostname: string, now: Date): Promise<KeyPair> {
  if (place.keyFile && place.certFile) {
    return {
      privateKey: await readFile(place.keyFile, 'utf8'),
      certificate: await readFile(place.certFile, 'utf8'),
    };
  }
  const folder = join(place.dataDir, 'bundid');
  const file = join(folder, 'sp.pem');
  const before = await readPair(file);
  if (before) return before;
  await mkdir(folder, { recursive: true });
  const made = await generateKeys(hostname, now);
  const own = `${file}.${process.pid}`;
  await writeFile(own, made.certificate + made.privateKey, { mode: 0o600 });
  await link(own, file).catch(() => {});
  await rm(own, { force: true });
  return (await readPair(file)) ?? made;
}

async function readPair(file: string): Promise<KeyPair | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const certificate = text && certificateBlock.exec(text)?.[0];
  return text && certificate
    ? { certificate, privateKey: text.replace(certificate, '') }
    : undefined;
}
