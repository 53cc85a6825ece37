import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import { encodeMessage, generateKeys } from '@sozialplattform/bundid';
import {
  type Answer,
  type Identity as Asserted,
  buildErrorResponse,
  buildResponse,
  idpMetadata,
  readAuthnRequest,
  readSpMetadata,
} from '@sozialplattform/bundid/idp';
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { createVault } from '../../platform/crypto/vault.ts';
import { testDatabase } from '../../platform/database/testing.ts';
import { formBodies } from '../../platform/http/body.ts';
import { errorPages } from '../../platform/http/error-page.tsx';
import { requestLocale, rewriteLocale } from '../../platform/http/locale.ts';
import { pages } from '../../platform/http/page.tsx';
import { security } from '../../platform/http/security.ts';
import type { Services } from '../../platform/services.ts';
import {
  currentPerson,
  identity,
  requirePerson,
  startSecondAuthentication,
  takeSecondAuthentication,
} from '../index.ts';

export const person: Asserted = {
  level: 'hoch',
  authenticatedAt: new Date(),
  attributes: {
    bpk2: { value: 'bpk2-erika' },
    givenName: { value: 'Erika', trust: 'HOCH' },
    surname: { value: 'Musterfrau', trust: 'HOCH' },
    street: { value: 'Musterstraße 12' },
    postcode: { value: '34117' },
    city: { value: 'Kassel' },
  },
};

/** The capability over a real database, with an identity provider whose answers the test writes. */
export async function makeWorld() {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'identity-'));
  const publicUrl = 'http://localhost:3000';
  const keys = await generateKeys('idp', new Date());
  const provider = Fastify();
  let base = '';
  /** Another host than that of the metadata, of which an operator may keep a copy. */
  const ssoUrl = 'https://sso.bundid.example/sso';
  provider.get('/metadata', async () => idpMetadata(`${base}/idp`, ssoUrl, keys.certificate));
  base = await provider.listen({ port: 0, host: '127.0.0.1' });
  const services = {
    config: {
      publicUrl,
      dataDir,
      bundid: { metadataUrl: `${base}/metadata`, serviceId: 'BMI-X0000' },
    },
    db: database.db,
    vault: createVault([Buffer.alloc(32, 7)]),
    jobs: { every() {} },
  } as unknown as Services;
  const app = await portal(services);
  const known = readSpMetadata((await app.inject('/anmelden/bundid/metadata')).body);
  if (!known.ok) throw new Error('metadata');
  const sender = known.value;
  const fieldOf = (page: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
  const requestOn = (page: string) => {
    const request = readAuthnRequest(fieldOf(page, 'SAMLRequest'), sender, ssoUrl);
    if (!request.ok) throw new Error(request.code);
    return request.value;
  };

  return {
    app,
    services,
    provider,
    pool: database.pool,
    publicUrl,
    /** The attributes that the form on a page asks the provider for. */
    askedBy: (page: string) => requestOn(page).attributes.map(({ name }) => name),
    /** What the provider would answer to the form that a page leads to it with. */
    answerTo(
      page: string,
      asserted: Asserted | 'cancel' = { ...person, authenticatedAt: new Date() },
    ) {
      const requestId = requestOn(page).id;
      const answer: Answer = {
        idpEntityId: `${base}/idp`,
        keys,
        sender,
        requestId,
        now: new Date(),
      };
      const xml =
        asserted === 'cancel' ? buildErrorResponse(answer) : buildResponse(answer, asserted);
      return { SAMLResponse: encodeMessage(xml), RelayState: fieldOf(page, 'RelayState') };
    },
    async close() {
      await app.close();
      await provider.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

async function portal(services: Services): Promise<FastifyInstance> {
  const app = Fastify({ rewriteUrl: rewriteLocale });
  requestLocale(app);
  app.decorateRequest('signedIn', null);
  app.decorateReply('generateCsrf', () => 'token');
  await app.register(cookie);
  await security(app, { secure: false, limit: 0 });
  await formBodies(app);
  pages(app, (name) => `/assets/${name}`);
  errorPages(app);
  await app.register(identity, services);
  app.get('/wer', { preHandler: requirePerson }, async (request) => currentPerson(request));
  app.post('/senden', (_request, reply) =>
    startSecondAuthentication(reply, { purpose: 'senden:1', returnTo: '/gesendet' }),
  );
  app.get('/gesendet', async (request) => ({
    other: (await takeSecondAuthentication(request, 'senden:2')) !== undefined,
    taken: (await takeSecondAuthentication(request, 'senden:1')) !== undefined,
  }));
  return app;
}

/** A browser with a jar of cookies; sites that are not ours don't get them along (SameSite=Lax). */
export function browser(app: FastifyInstance) {
  const jar = new Map<string, string>();
  async function send(options: InjectOptions, crossSite = false) {
    const cookieHeader = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({
      ...options,
      headers: {
        ...options.headers,
        ...(crossSite || !cookieHeader ? {} : { cookie: cookieHeader }),
      },
    });
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (maxAge === 0 || (expires && expires < new Date())) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = (url: string, fields: Record<string, string>, crossSite = false) =>
    send(
      { method: 'POST', url, headers, payload: new URLSearchParams(fields).toString() },
      crossSite,
    );
  return {
    jar,
    post,
    get: (url: string) => send({ method: 'GET', url }),
    /** Posts the provider's answer and follows to the end of the attempt. */
    async bring(fields: Record<string, string>) {
      const answer = await post('/anmelden/bundid/acs', fields, true);
      return send({ method: 'GET', url: String(answer.headers.location) });
    },
  };
}

/** Signs a fresh browser in by the whole way. */
export async function signIn(world: World, weiter = '/wer') {
  const own = browser(world.app);
  const page = await own.post('/anmelden/bundid', { weiter });
  const end = await own.bring(world.answerTo(page.body));
  return { own, end };
}
