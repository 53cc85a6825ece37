import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readAuthnRequest } from '../src/idp/authn-request.ts';
import { buildErrorResponse, buildResponse } from '../src/idp/response.ts';
import { buildAuthnRequest, encodeMessage, spMetadata, validateResponse } from '../src/index.ts';
import { samlSchemas, validate } from './schemas.ts';
import { erika, makeWorld, now, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

function request(changes: Partial<Parameters<typeof buildAuthnRequest>[1]> = {}): string {
  return buildAuthnRequest(world.provider, {
    id: world.requestId,
    issueInstant: now,
    destination: world.ssoUrl,
    minimumLevel: 'niedrig',
    forceAuthn: true,
    methods: ['eID', 'Elster'],
    attributes: [{ name: 'bpk2', required: true }, { name: 'surname' }],
    display: {
      organizationName: 'Sozialplattform',
      lang: 'de',
      backUrl: 'https://portal.example/anmelden',
      serviceId: 'BMI-X0000',
    },
    ...changes,
  });
}

describe('request', () => {
  it('is understood by the identity provider', () => {
    const read = readAuthnRequest(encodeMessage(request()), world.sender, world.ssoUrl);
    expect(read).toEqual({
      ok: true,
      value: {
        id: world.requestId,
        minimumLevel: 'niedrig',
        forceAuthn: true,
        methods: ['eID', 'Elster'],
        attributes: [
          { name: 'bpk2', required: true },
          { name: 'surname', required: false },
        ],
        organizationName: 'Sozialplattform',
        lang: 'de',
      },
    });
  });

  it('asks for nothing that BundID would refuse', () => {
    expect(() => request({ attributes: [] })).toThrow(RangeError);
    expect(() => request({ methods: [] })).toThrow(RangeError);
  });

  it.each([
    [
      'saml-request-not-signed',
      (xml: string) => xml.replace(/<ds:Signature.*<\/ds:Signature>/s, ''),
    ],
    ['saml-request-not-signed', (xml: string) => xml.replace('Level-1', 'Level-4')],
    ['saml-request-malformed', (xml: string) => xml.slice(0, -20)],
  ])('changed on its way: %s', (code, change) => {
    const changed = encodeMessage(change(request()));
    expect(readAuthnRequest(changed, world.sender, world.ssoUrl)).toEqual({ ok: false, code });
  });
});

describe('response', () => {
  it('gives the person with level and trust', async () => {
    const response = encodeMessage(buildResponse(world.answer, erika));
    const result = await validateResponse(response, world.expected({ minimumLevel: 'hoch' }));
    expect(result).toMatchObject({
      ok: true,
      value: {
        level: 'hoch',
        authenticatedAt: erika.authenticatedAt,
        attributes: erika.attributes,
      },
    });
  });

  it('keeps letters of every script', async () => {
    const attributes = {
      surname: { value: 'Ńguyễn-Żółć ١٢٣ 🙂' },
      givenName: { value: 'Andre\u0301' },
    };
    const response = encodeMessage(buildResponse(world.answer, { ...erika, attributes }));
    const result = await validateResponse(response, world.expected());
    expect(result).toMatchObject({
      value: { attributes: { surname: attributes.surname, givenName: { value: 'André' } } },
    });
  });

  it('leaves out a birth date whose day nobody knows', async () => {
    const attributes = { birthdate: { value: '1961-00-00' } };
    const response = encodeMessage(buildResponse(world.answer, { ...erika, attributes }));
    const result = await validateResponse(response, world.expected());
    expect(result.ok && result.value.attributes).not.toHaveProperty('birthdate');
  });

  it('says that the person cancelled', async () => {
    const response = encodeMessage(buildErrorResponse(world.answer));
    const result = await validateResponse(response, world.expected());
    expect(result).toMatchObject({ ok: false, error: { code: 'request-denied' } });
  });

  it('passes on the codes of BundID', async () => {
    const xml = buildErrorResponse(world.answer, 'IDP_REQUIRED_ATTRIBUTES_MISSING');
    const result = await validateResponse(encodeMessage(xml), world.expected());
    expect(result).toMatchObject({ error: { idpCodes: ['IDP_REQUIRED_ATTRIBUTES_MISSING'] } });
  });
});

test('the self-made certificate is one that others can read', () => {
  const certificate = new X509Certificate(world.provider.keys.certificate);
  expect(certificate.subject).toBe('CN=portal.example');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072);
});

describe.skipIf(!samlSchemas)('by the OASIS schemas (skipped where they are not at hand)', () => {
  it('request, response and metadata are valid', () => {
    validate(request(), 'saml-schema-protocol-2.0.xsd');
    validate(buildResponse(world.answer, erika), 'saml-schema-protocol-2.0.xsd');
    validate(buildErrorResponse(world.answer, 'X'), 'saml-schema-protocol-2.0.xsd');
    validate(spMetadata(world.provider), 'saml-schema-metadata-2.0.xsd');
  });
});
