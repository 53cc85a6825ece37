import {
  buildAuthnRequest,
  encodeMessage,
  generateKeys,
  memoryReplayCache,
  newMessageId,
  readIdpMetadata,
  type ServiceProvider,
  spMetadata,
  validateResponse,
} from '@sozialplattform/bundid';
import { readSpMetadata } from '@sozialplattform/bundid/idp';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdp } from './server.ts';

const publicUrl = 'http://127.0.0.1:3101';
let provider: ServiceProvider;
let app: FastifyInstance;

beforeAll(async () => {
  const [keys, idpKeys] = await Promise.all([
    generateKeys('portal', new Date()),
    generateKeys('idp', new Date()),
  ]);
  const acsUrl = 'http://localhost:3000/anmelden/bundid/acs';
  provider = { entityId: 'http://localhost:3000', acsUrl, keys };
  const known = readSpMetadata(spMetadata(provider));
  const sender = async () => (known.ok ? known.value : undefined);
  app = await createIdp({ publicUrl, keys: idpKeys, sender });
});
afterAll(() => app.close());

type Request = Parameters<typeof buildAuthnRequest>[1];

function request(changes: Partial<Request> = {}): Request {
  return {
    id: newMessageId(),
    issueInstant: new Date(),
    destination: `${publicUrl}/sso`,
    minimumLevel: 'niedrig',
    forceAuthn: true,
    methods: ['eID', 'Elster', 'Benutzername'],
    attributes: [{ name: 'bpk2', required: true }, { name: 'surname' }, { name: 'street' }],
    display: {
      organizationName: 'Sozialplattform',
      lang: 'de',
      backUrl: 'http://localhost:3000/',
      serviceId: 'BMI-X0000',
    },
    ...changes,
  };
}

function post(url: string, fields: Record<string, string>) {
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
}

const ticketIn = (html: string) => /name="vorgang" value="(\w+)"/.exec(html)?.[1] ?? '';
const fieldIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

async function signIn(asked: Request, choice: Record<string, string>) {
  const samlRequest = encodeMessage(buildAuthnRequest(provider, asked));
  const page = await post('/sso', { SAMLRequest: samlRequest, RelayState: 'r' });
  const answer = await post('/anmelden', { vorgang: ticketIn(page.body), ...choice });
  const metadata = readIdpMetadata((await app.inject('/metadata')).body);
  if (!metadata.ok) throw new Error('metadata');
  const result = await validateResponse(fieldIn(answer.body, 'SAMLResponse'), {
    provider,
    idp: metadata.value,
    requestId: asked.id,
    minimumLevel: asked.minimumLevel,
    now: new Date(),
    replay: memoryReplayCache(() => new Date()),
  });
  return { page, answer, result };
}

describe('sandbox identity provider', () => {
  it('signs in the person chosen, with the attributes asked for', async () => {
    const { result, answer } = await signIn(request(), { person: 'erika' });
    expect(fieldIn(answer.body, 'RelayState')).toBe('r');
    expect(result).toMatchObject({
      ok: true,
      value: {
        level: 'hoch',
        attributes: {
          surname: { value: 'Musterfrau', trust: 'HOCH' },
          street: { value: 'Musterstraße 12' },
          provedBy: { value: 'eID' },
        },
      },
    });
    expect(result.ok && result.value.attributes).not.toHaveProperty('givenName');
  });

  it('gives a person the same pseudonym each time, and each person another', async () => {
    const pseudonyms = [];
    for (const person of ['erika', 'erika', 'max']) {
      const { result } = await signIn(request(), { person });
      pseudonyms.push(result.ok && result.value.attributes.bpk2?.value);
    }
    expect(pseudonyms[0]).toBe(pseudonyms[1]);
    expect(pseudonyms[0]).not.toBe(pseudonyms[2]);
  });

  it('says so when the person cancels', async () => {
    const { result } = await signIn(request(), { abbrechen: 'ja' });
    expect(result).toMatchObject({ error: { code: 'request-denied' } });
  });

  it('does not let in whom the level asked for excludes', async () => {
    const { page, answer } = await signIn(request({ minimumLevel: 'substantiell' }), {
      person: 'karl',
    });
    expect(page.body).toContain('Der Dienst verlangt das Vertrauensniveau substantiell.');
    expect(answer.statusCode).toBe(400);
  });

  it('reports a required attribute that the person lacks', async () => {
    const asked = request({ attributes: [{ name: 'street', required: true }] });
    const { result } = await signIn(asked, { person: 'toni' });
    expect(result).toMatchObject({ error: { idpCodes: ['IDP_REQUIRED_ATTRIBUTES_MISSING'] } });
  });

  it('refuses requests like BundID', async () => {
    const xml = buildAuthnRequest(provider, request());
    const unsigned = xml.replace(/<ds:Signature.*<\/ds:Signature>/s, '');
    const page = await post('/sso', { SAMLRequest: encodeMessage(unsigned) });
    expect(page.statusCode).toBe(400);
    expect(page.body).toContain('saml-request-not-signed');
    const foreign = await post('/sso', { SAMLRequest: encodeMessage('<x/>') });
    expect(foreign.body).toContain('unknown-issuer');
  });
});
