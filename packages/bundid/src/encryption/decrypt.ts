import { constants, createDecipheriv, privateDecrypt } from 'node:crypto';
import { algorithm, ns } from '../names.ts';
import { ok, type Result, refuse } from '../result.ts';
import { descendantsOf, onlyChild, textOf } from '../xml/find.ts';
import type { Node } from '../xml/read.ts';

const ivLength = 12;
const tagLength = 16;

/**
 * Decrypts the one element inside an EncryptedAssertion (SAML Core 6.1; XML Encryption 1.1, 5.2.4 AES-GCM
 * and 5.5.2 RSA-OAEP). The wrapped key may lie inside the data's KeyInfo or beside the data.
 * @param privateKey PEM
 * @returns the XML of the element; still to be verified
 */
export function decryptElement(encrypted: Node, privateKey: string): Result<string> {
  const data = onlyChild(encrypted, ns.xenc, 'EncryptedData');
  const keys = descendantsOf(encrypted, ns.xenc, 'EncryptedKey');
  const key = keys[0];
  if (!data || !key || keys.length > 1) {
    return refuse('unexpected-structure', 'not one EncryptedData with one EncryptedKey');
  }
  const wrong = wrongAlgorithm(data, key);
  if (wrong !== undefined) return refuse('algorithm-not-allowed', wrong);
  const wrapped = cipherValue(key);
  const sealed = cipherValue(data);
  if (!wrapped || !sealed || sealed.length <= ivLength + tagLength) {
    return refuse('unexpected-structure', 'CipherValue');
  }
  try {
    const contentKey = privateDecrypt(
      { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
      wrapped,
    );
    return ok(open(contentKey, sealed));
  } catch {
    return refuse('decryption-failed', 'not encrypted to our key, or altered');
  }
}

function open(key: Buffer, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), {
    authTagLength: tagLength,
  }).setAuthTag(sealed.subarray(-tagLength));
  const text = sealed.subarray(ivLength, -tagLength);
  const plain = Buffer.concat([decipher.update(text), decipher.final()]);
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}

function wrongAlgorithm(data: Node, key: Node): string | undefined {
  const content = onlyChild(data, ns.xenc, 'EncryptionMethod');
  const transport = onlyChild(key, ns.xenc, 'EncryptionMethod');
  const used: [what: string, uri: string | undefined, allowed: string][] = [
    ['content', uriOf(content), algorithm.content],
    ['key transport', uriOf(transport), algorithm.keyTransport],
    ['digest', uriOf(onlyChild(transport, ns.ds, 'DigestMethod')), algorithm.digest],
    ['mask', uriOf(onlyChild(transport, ns.xenc11, 'MGF')), algorithm.mask],
  ];
  const wrong = used.find(([, uri, allowed]) => uri !== allowed);
  if (wrong) return `${wrong[0]} ${wrong[1]}`;
  return transport?.children.length === 2 ? undefined : 'key transport parameters';
}

function uriOf(method: Node | undefined): string | undefined {
  return method?.attributes.get('Algorithm');
}

function cipherValue(parent: Node): Buffer | undefined {
  const data = onlyChild(parent, ns.xenc, 'CipherData');
  const text = textOf(onlyChild(data, ns.xenc, 'CipherValue'));
  return text === undefined ? undefined : Buffer.from(text, 'base64');
}
