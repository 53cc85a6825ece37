import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomBytes,
  sign,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { KeyPair } from './signature/sign.ts';

const generate = promisify(generateKeyPair);

/** DER tags (ITU-T X.690, 8). */
const tag = {
  integer: 0x02,
  bits: 0x03,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
};

const sha256WithRsa = '300d06092a864886f70d01010b0500';
const commonName = '550403';

/**
 * Makes an RSA key of 3072 bits (TR-03116-4) and a self-signed certificate for it. SAML metadata uses
 * certificates as carriers of keys only: trust comes from the exchange of the metadata, so the name and
 * the dates say nothing to the other side (SAML Metadata Interoperability Profile, 2.6.1).
 */
export async function generateKeys(name: string, from: Date, years = 10): Promise<KeyPair> {
  const { privateKey } = await generate('rsa', {
    modulusLength: 3072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { privateKey, certificate: selfSigned(privateKey, name, from, years) };
}

function selfSigned(privateKey: string, name: string, from: Date, years: number): string {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const until = new Date(from);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  const issuer = der(
    tag.sequence,
    der(
      tag.set,
      der(
        tag.sequence,
        der(tag.oid, Buffer.from(commonName, 'hex')),
        der(tag.utf8, Buffer.from(name)),
      ),
    ),
  );
  const body = der(
    tag.sequence,
    der(tag.version, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, serialNumber()),
    Buffer.from(sha256WithRsa, 'hex'),
    issuer,
    der(tag.sequence, time(from), time(until)),
    issuer,
    publicKey,
  );
  const signature = sign('sha256', body, createPrivateKey(privateKey));
  const certificate = der(
    tag.sequence,
    body,
    Buffer.from(sha256WithRsa, 'hex'),
    der(tag.bits, Buffer.from([0]), signature),
  );
  return pem(certificate);
}

/** Positive and free of meaning (RFC 5280, 4.1.2.2). */
function serialNumber(): Buffer {
  const bytes = createHash('sha256').update(randomBytes(32)).digest().subarray(0, 16);
  return Buffer.concat([Buffer.from([0x01]), bytes]);
}

function time(date: Date): Buffer {
  const text = date
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:T]/g, '');
  return der(tag.time, Buffer.from(text));
}

function der(type: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([type]), derLength(content.length), content]);
}

function derLength(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
