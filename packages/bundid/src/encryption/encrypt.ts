import { constants, createCipheriv, publicEncrypt, randomBytes } from 'node:crypto';
import { algorithm, ns } from '../names.ts';
import { element, type Markup } from '../xml/write.ts';

/**
 * Encrypts an element to a certificate: a fresh AES-256-GCM key for the content, wrapped by RSA-OAEP with
 * SHA-256 (XML Encryption 1.1, 5.2.4 and 5.5.2).
 * @returns `xenc:EncryptedData` with the wrapped key in its KeyInfo
 */
export function encryptElement(xml: string, certificate: string): Markup {
  const key = randomBytes(32);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const text = Buffer.concat([cipher.update(xml, 'utf8'), cipher.final()]);
  const sealed = Buffer.concat([iv, text, cipher.getAuthTag()]);
  const wrapped = publicEncrypt(
    { key: certificate, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
    key,
  );
  const encryptedKey = element(
    'xenc:EncryptedKey',
    {},
    element(
      'xenc:EncryptionMethod',
      { Algorithm: algorithm.keyTransport },
      element('ds:DigestMethod', { Algorithm: algorithm.digest }),
      element('xenc11:MGF', { 'xmlns:xenc11': ns.xenc11, Algorithm: algorithm.mask }),
    ),
    cipherData(wrapped),
  );
  return element(
    'xenc:EncryptedData',
    { 'xmlns:xenc': ns.xenc, Type: `${ns.xenc}Element` },
    element('xenc:EncryptionMethod', { Algorithm: algorithm.content }),
    element('ds:KeyInfo', { 'xmlns:ds': ns.ds }, encryptedKey),
    cipherData(sealed),
  );
}

function cipherData(bytes: Buffer): Markup {
  return element('xenc:CipherData', {}, element('xenc:CipherValue', {}, bytes.toString('base64')));
}
