import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAssertion, wrapAssertions } from '../src/idp/response.ts';
import { encodeMessage, validateResponse } from '../src/index.ts';
import { signRoot } from '../src/signature/sign.ts';
import { erika, makeWorld, type World } from './world.ts';

let world: World;
let signed: string;
let genuine: string;
beforeAll(async () => {
  world = await makeWorld();
  signed = signRoot(buildAssertion(world.answer, erika), world.answer.keys);
  genuine = wrapAssertions(world.answer, [signed]);
});

async function outcome(field: string): Promise<string> {
  const result = await validateResponse(field, world.expected());
  return result.ok ? 'accepted' : result.error.code;
}

const posted = (xml: string) => outcome(encodeMessage(xml));
const encrypted = (assertion: string) => wrapAssertions(world.answer, [assertion]);

describe('text that is not what it seems', () => {
  it.each([
    ['attribute', 'bpk2-erika', 'bpk2-<!-- -->erika'],
    ['name identifier', '</saml:NameID>', '<!---->.evil</saml:NameID>'],
    ['issuer', 'https://idp.example/idp</', 'https://idp.example/idp<!-- x --></'],
  ])('a comment in the %s', async (_where, before, after) => {
    expect(signed).toContain(before);
    expect(await posted(encrypted(signed.replace(before, after)))).toBe('unexpected-structure');
  });

  it('a processing instruction', async () => {
    const split = signed.replace('bpk2-erika', 'bpk2-<?x?>erika');
    expect(await posted(encrypted(split))).toBe('unexpected-structure');
  });

  it('an attribute twice', async () => {
    const attribute =
      /<saml:Attribute Name="urn:oid:1.3.6.1.4.1.25484.494450.3".*?<\/saml:Attribute>/s;
    const twice = buildAssertion(world.answer, erika).replace(attribute, '$&$&');
    const response = encrypted(signRoot(twice, world.answer.keys));
    expect(await posted(response)).toBe('attribute-malformed');
  });
});

describe('document types', () => {
  const doctype = (subset: string) => `<!DOCTYPE samlp:Response [${subset}]>`;
  it.each([
    ['an external entity', '<!ENTITY x SYSTEM "file:///etc/passwd">'],
    ['a parameter entity', '<!ENTITY % x SYSTEM "http://127.0.0.1:1/x"> %x;'],
    ['an expansion', '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">'],
    ['nothing', ''],
  ])('that declare %s', async (_what, subset) => {
    expect(await posted(doctype(subset) + genuine)).toBe('dtd-not-allowed');
    expect(await posted(encrypted(doctype(subset) + signed))).toBe('dtd-not-allowed');
  });

  it('in UTF-16, where no search for the keyword finds them', async () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${doctype('')}${genuine}`;
    expect(await outcome(Buffer.from(text, 'utf16le').toString('base64'))).toBe('not-xml');
  });
});

describe('encryption', () => {
  it('to another key', async () => {
    const { certificate } = world.strangerKeys;
    const answer = { ...world.answer, sender: { ...world.sender, encryption: certificate } };
    expect(await posted(wrapAssertions(answer, [signed]))).toBe('decryption-failed');
  });

  it('left out', async () => {
    const clear = genuine.replace(
      /<saml:EncryptedAssertion>.*<\/saml:EncryptedAssertion>/s,
      signed,
    );
    expect(await posted(clear)).toBe('assertion-not-encrypted');
  });

  it.each([
    [
      'CBC',
      /http:\/\/www.w3.org\/2009\/xmlenc11#aes256-gcm/,
      'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
    ],
    [
      'RSA 1.5',
      /http:\/\/www.w3.org\/2009\/xmlenc11#rsa-oaep/,
      'http://www.w3.org/2001/04/xmlenc#rsa-1_5',
    ],
    [
      'SHA-1 for OAEP',
      /http:\/\/www.w3.org\/2001\/04\/xmlenc#sha256/,
      'http://www.w3.org/2000/09/xmldsig#sha1',
    ],
    ['SHA-1 for MGF1', /mgf1sha256/, 'mgf1sha1'],
  ])('downgraded: %s', async (_what, before, after) => {
    expect(await posted(genuine.replace(before, after))).toBe('algorithm-not-allowed');
  });

  it('altered by a bit', async () => {
    const last = /.(?=={0,2}<\/xenc:CipherValue><\/xenc:CipherData><\/xenc:EncryptedData>)/;
    const altered = genuine.replace(last, (letter) => (letter === 'A' ? 'Q' : 'A'));
    expect(await posted(altered)).toBe('decryption-failed');
  });
});

describe('junk', () => {
  it('of 5 MB', async () => {
    expect(await outcome('A'.repeat(5_000_000))).toBe('too-large');
    expect(await outcome('<'.repeat(5_000_000))).toBe('too-large');
  });

  it('nested deeply', async () => {
    expect(await posted('<a>'.repeat(20_000) + '</a>'.repeat(20_000))).toBe('not-xml');
  });

  it('cut off anywhere', async () => {
    const lengths = fc.integer({ min: 0, max: genuine.length - 1 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        expect(await posted(genuine.slice(0, length))).toBe('not-xml');
      }),
      { numRuns: 50 },
    );
  });

  it('of any kind is refused, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(await outcome(text)).not.toBe('accepted');
        expect(await posted(text)).not.toBe('accepted');
        expect(await posted(encrypted(text))).not.toBe('accepted');
      }),
      { numRuns: 50 },
    );
  });

  it('an answer of which any one character was changed says the same or nothing', async () => {
    const changes = fc.tuple(fc.nat(signed.length - 1), fc.constantFrom('A', '"', '<', '&', ' '));
    await fc.assert(
      fc.asyncProperty(changes, async ([at, character]) => {
        const changed = signed.slice(0, at) + character + signed.slice(at + 1);
        const field = encodeMessage(encrypted(changed));
        const result = await validateResponse(field, world.expected());
        if (result.ok) expect(result.value.attributes).toMatchObject(erika.attributes);
      }),
      { numRuns: 150 },
    );
  });
});
