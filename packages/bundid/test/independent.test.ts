import { constants, createHash, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { XmlC14NMode, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { beforeAll, expect, it } from 'vitest';
import * as xmlenc from 'xml-encryption';
import { decryptElement } from '../src/encryption/decrypt.ts';
import { buildAssertion } from '../src/idp/response.ts';
import { signRoot } from '../src/signature/sign.ts';
import { readXml } from '../src/xml/read.ts';
import { erika, makeWorld, type World } from './world.ts';

/** What others than our own code make of it: otherwise two equal mistakes would fit each other. */
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

it('libxml2 and OpenSSL verify what xml-crypto has signed', () => {
  const { keys } = world.answer;
  const document = XmlDocument.fromString(signRoot(buildAssertion(world.answer, erika), keys));
  const ns = { ds: 'http://www.w3.org/2000/09/xmldsig#' };
  const signature = document.get('/*/ds:Signature', ns) as XmlElement;
  const mode = { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 };
  const text = (path: string) => document.eval(`string(${path})`, ns) as string;
  const digest = text('//ds:DigestValue');
  const value = Buffer.from(text('//ds:SignatureValue'), 'base64');
  const signedInfo = (signature.get('ds:SignedInfo', ns) as XmlElement).canonicalizeToString(mode);
  signature.remove();
  const content = document.root.canonicalizeToString(mode);
  document.dispose();

  expect(createHash('sha256').update(content).digest('base64')).toBe(digest);
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  expect(verify('sha256', Buffer.from(signedInfo), { key: keys.certificate, ...pss }, value)).toBe(
    true,
  );
});

it('reads what xml-encryption has encrypted', async () => {
  const { keys } = world.provider;
  const options = {
    rsa_pub: keys.certificate,
    pem: keys.certificate,
    encryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
    keyEncryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#rsa-oaep',
    keyEncryptionDigest: 'sha256',
    keyEncryptionMgf: 'sha256',
  };
  // Its types are those of an older version.
  const encrypt = promisify(xmlenc.encrypt as unknown as Encrypt);
  const read = readXml(`<x>${await encrypt('<a>Zürich</a>', options)}</x>`);
  const opened = read.ok && decryptElement(read.value, keys.privateKey);
  expect(opened).toEqual({ ok: true, value: '<a>Zürich</a>' });
});

type Encrypt = (
  content: string,
  options: object,
  done: (error: Error | null, xml: string) => void,
) => void;
