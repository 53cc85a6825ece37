import { createPrivateKey, X509Certificate } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKeys, type KeyPair } from '@sozialplattform/bundid';
import { ConfigurationError } from '../../platform/config.ts';

const certificateBlock = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n?/;

/**
 * The portal's key for BundID from configured files, PEM.
 * @throws ConfigurationError when a file can't be read, is something else, or the two don't belong together
 */
export async function readKeys(keyFile: string, certFile: string): Promise<KeyPair> {
  try {
    const privateKey = await readFile(keyFile, 'utf8');
    const certificate = await readFile(certFile, 'utf8');
    if (!new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey)))
      throw new Error('the key is not that of the certificate');
    return { privateKey, certificate };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(
      `The configuration is wrong:\n  BUNDID_KEY_FILE, BUNDID_CERT_FILE: ${reason}`,
    );
  }
}

/**
 * The portal's key for BundID from the data folder, where the first start makes one. Key and certificate are
 * one file there, linked into place, so that of several processes that start at once all use the same.
 */
export async function ownKeys(dataDir: string, hostname: string, now: Date): Promise<KeyPair> {
  const folder = join(dataDir, 'bundid');
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
