import { beforeAll, describe, expect, it } from 'vitest';
import { buildAssertion, wrapAssertions } from '../src/idp/response.ts';
import { encodeMessage, validateResponse } from '../src/index.ts';
import { signRoot } from '../src/signature/sign.ts';
import { erika, makeWorld, type World } from './world.ts';

/**
 * Signature wrapping (Somorovsky et al., "On Breaking SAML", 2012): the signed element stays in the
 * message, but somewhere else than the element that is read. The eight variants differ in where.
 */
let world: World;
let signed: string;
let evil: string;
let signature: string;
let unsigned: string;
let response: string;
let evilResponse: string;
let responseSignature: string;
beforeAll(async () => {
  world = await makeWorld();
  signed = signRoot(buildAssertion(world.answer, erika), world.answer.keys);
  signature = /<ds:Signature .*<\/ds:Signature>/s.exec(signed)?.[0] ?? '';
  unsigned = signed.replace(signature, '');
  evil = unsigned.replace('>Erika<', '>Evil<').replace(/ ID="[^"]+"/, ' ID="_evil"');
  response = signRoot(wrapAssertions(world.answer, [signed]), world.answer.keys);
  responseSignature = /<ds:Signature .*?<\/ds:Signature>/s.exec(response)?.[0] ?? '';
  evilResponse = wrapAssertions(world.answer, [evil]);
});

async function attack(xml: string): Promise<string> {
  const result = await validateResponse(encodeMessage(xml), world.expected());
  return result.ok ? `accepted ${result.value.attributes.givenName?.value}` : result.error.code;
}

const encrypted = (...assertions: string[]) => wrapAssertions(world.answer, assertions);

/** Puts markup before the end tag of the outermost element. */
function append(xml: string, inner: string): string {
  return xml.replace(/<\/[\w:]+>$/, (end) => inner + end);
}

const afterIssuer = (xml: string, inner: string) =>
  xml.replace('</saml:Issuer>', `</saml:Issuer>${inner}`);

describe('signature wrapping', () => {
  it('XSW1: the signed response inside the signature of the evil one', async () => {
    const enveloping = responseSignature.replace('</ds:Signature>', `${response}</ds:Signature>`);
    expect(await attack(afterIssuer(evilResponse, enveloping))).toBe('signature-structure');
  });

  it('XSW2: the signed response beside its signature in the evil one', async () => {
    const original = response.replace(responseSignature, '');
    const forged = afterIssuer(evilResponse, responseSignature + original);
    expect(await attack(forged)).toMatch(/^signature-structure|^assertion-count/);
  });

  it('XSW3: an evil assertion before the signed one', async () => {
    expect(await attack(encrypted(evil, signed))).toBe('assertion-count');
  });

  it('XSW4: the signed assertion inside the evil one', async () => {
    expect(await attack(encrypted(append(evil, signed)))).toBe('signature-structure');
  });

  it('XSW5: the signature moved to the evil one, the signed one after it', async () => {
    const moved = afterIssuer(evil, signature);
    expect(await attack(encrypted(append(moved, unsigned)))).toBe('signature-structure');
    expect(await attack(encrypted(moved, unsigned))).toBe('assertion-count');
  });

  it('XSW6: the signed one inside the signature of the evil one', async () => {
    const enveloping = signature.replace('</ds:Signature>', `${unsigned}</ds:Signature>`);
    expect(await attack(encrypted(afterIssuer(evil, enveloping)))).toBe('signature-structure');
  });

  it('XSW7: an evil assertion in the extensions', async () => {
    const hidden = /<saml:EncryptedAssertion>.*<\/saml:EncryptedAssertion>/s.exec(
      evilResponse,
    )?.[0];
    const extended = afterIssuer(
      encrypted(signed),
      `<samlp:Extensions>${hidden}</samlp:Extensions>`,
    );
    expect(await attack(extended)).toBe('assertion-count');
  });

  it('XSW8: the signed one in an Object of the signature of the evil one', async () => {
    const object = `<ds:Object>${unsigned}</ds:Object></ds:Signature>`;
    const enveloping = signature.replace('</ds:Signature>', object);
    expect(await attack(encrypted(afterIssuer(evil, enveloping)))).toBe('signature-structure');
  });

  it('the ID of the signed element on the evil one', async () => {
    const id = / ID="[^"]+"/.exec(signed)?.[0] ?? '';
    const same = evil.replace(' ID="_evil"', id);
    const forged = append(afterIssuer(same, signature), unsigned);
    expect(await attack(encrypted(forged))).toBe('signature-invalid');
  });

  it('a second reference', async () => {
    const reference = /<ds:Reference .*<\/ds:Reference>/s.exec(signed)?.[0] ?? '';
    const doubled = signed.replace(reference, reference + reference);
    expect(await attack(encrypted(doubled))).toBe('signature-structure');
  });

  it('a second SignedInfo', async () => {
    const info = /<ds:SignedInfo>.*<\/ds:SignedInfo>/s.exec(signed)?.[0] ?? '';
    const doubled = signed.replace(info, info.replaceAll('Erika', 'Evil') + info);
    expect(await attack(encrypted(doubled))).toBe('signature-structure');
  });

  it('a reference to the whole document', async () => {
    const whole = signed.replace(/URI="#[^"]+"/, 'URI=""');
    expect(await attack(encrypted(whole))).toBe('signature-structure');
  });
});
