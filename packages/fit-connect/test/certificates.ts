import { createPrivateKey, createPublicKey, KeyObject, sign } from 'node:crypto';
import type { Key } from './world.ts';

const sha512WithRsa = Buffer.from('300d06092a864886f70d01010d0500', 'hex');
const basicConstraints = Buffer.from('0603551d13', 'hex');

export type CertificateInput = {
  name: string;
  holder: Key;
  issuerName: string;
  issuer: Key;
  ca: boolean;
  from: Date;
  until: Date;
};

/** A certificate (X.509 v3, DER) with as much in it as a check of chains reads. */
export function certificate(input: CertificateInput): Buffer {
  const publicKey = createPublicKey({
    key: { kty: 'RSA', n: input.holder.jwk.n ?? '', e: input.holder.jwk.e ?? '' },
    format: 'jwk',
  }).export({ type: 'spki', format: 'der' });
  const constraints = der(0x30, input.ca ? der(0x01, Buffer.from([0xff])) : Buffer.alloc(0));
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    sha512WithRsa,
    nameOf(input.issuerName),
    der(0x30, time(input.from), time(input.until)),
    nameOf(input.name),
    publicKey,
    der(0xa3, der(0x30, der(0x30, basicConstraints, der(0x04, constraints)))),
  );
  const key = createPrivateKey(
    KeyObject.from(input.issuer.key as never).export({ type: 'pkcs8', format: 'pem' }),
  );
  const signature = sign('sha512', body, key);
  return der(0x30, body, sha512WithRsa, der(0x03, Buffer.from([0]), signature));
}

function nameOf(name: string): Buffer {
  const commonName = Buffer.from('0603550403', 'hex');
  return der(0x30, der(0x31, der(0x30, commonName, der(0x0c, Buffer.from(name)))));
}

function time(date: Date): Buffer {
  const text = date
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:T]/g, '');
  return der(0x18, Buffer.from(text));
}

function der(type: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([type, length]), content]);
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([type, 0x80 | bytes.length]), bytes, content]);
}
