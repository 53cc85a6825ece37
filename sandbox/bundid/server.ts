import { randomBytes } from 'node:crypto';
import formbody from '@fastify/formbody';
import { encodeMessage, type KeyPair } from '@sozialplattform/bundid';
import {
  type Answer,
  buildErrorResponse,
  idpMetadata,
  issuerOf,
  type KnownProvider,
  type ReceivedRequest,
  readAuthnRequest,
} from '@sozialplattform/bundid/idp';
import Fastify, { type FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { answerFor, obstacle } from './answer.ts';
import { persons } from './persons.ts';
import { script, style } from './views/assets.ts';
import { choicePage } from './views/choice.tsx';
import { problemPage } from './views/problem.tsx';
import { returnPage } from './views/return.tsx';

export type IdpOptions = {
  /** Where browsers reach this process. */
  publicUrl: string;
  keys: KeyPair;
  /** The one service provider that is registered. */
  sender: () => Promise<KnownProvider | undefined>;
};

type Pending = { request: ReceivedRequest; sender: KnownProvider; relayState: string };

const mostPending = 1_000;

/** The stand-in for BundID: metadata, single sign-on by HTTP-POST, a choice of persons, the answer. */
export async function createIdp({ publicUrl, keys, sender }: IdpOptions): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, bodyLimit: 512 * 1024 });
  const entityId = `${publicUrl}/idp`;
  const ssoUrl = `${publicUrl}/sso`;
  const pending = new Map<string, Pending>();
  await app.register(formbody);
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
  app.addHook('onRequest', (request, reply, done) =>
    setHeaders(request.raw, reply.raw, (error) => done(error as Error | undefined)),
  );
  const html = 'text/html; charset=utf-8';

  app.get('/metadata', (_request, reply) =>
    reply
      .type('application/samlmetadata+xml')
      .send(idpMetadata(entityId, ssoUrl, keys.certificate)),
  );
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/style.css', (_request, reply) => reply.type('text/css').send(style));
  app.get('/weiter.js', (_request, reply) => reply.type('text/javascript').send(script));

  app.post<{ Body: Record<string, string> }>('/sso', async (http, reply) => {
    const { SAMLRequest = '', RelayState = '' } = http.body ?? {};
    const known = await sender();
    reply.type(html);
    if (!known) {
      const words = 'Die Metadaten des Dienstes sind gerade nicht erreichbar.';
      return reply.code(503).send(problemPage('metadata-unavailable', words));
    }
    if (issuerOf(SAMLRequest) !== known.entityId) {
      const words = 'Dieser Dienst ist bei der BundID-Sandbox nicht eingetragen.';
      return reply.code(400).send(problemPage('unknown-issuer', words));
    }
    const read = readAuthnRequest(SAMLRequest, known, ssoUrl);
    if (!read.ok) {
      const words = 'Die Anfrage des Dienstes ist nicht in Ordnung.';
      return reply.code(400).send(problemPage(read.code, words));
    }
    const ticket = randomBytes(16).toString('hex');
    const oldest = pending.keys().next().value;
    if (pending.size >= mostPending && oldest !== undefined) pending.delete(oldest);
    pending.set(ticket, { request: read.value, sender: known, relayState: RelayState });
    return reply.send(choicePage(read.value, ticket, persons));
  });

  app.post<{ Body: Record<string, string> }>('/anmelden', async (http, reply) => {
    const { vorgang = '', person: personId, abbrechen } = http.body ?? {};
    const found = pending.get(vorgang);
    const person = persons.find(({ id }) => id === personId);
    const possible = found && (abbrechen || (person && !obstacle(person, found.request)));
    reply.type(html);
    if (!found || !possible) {
      const words = 'Dieser Vorgang ist abgelaufen. Beginnen Sie beim Dienst noch einmal.';
      return reply.code(400).send(problemPage('session-expired', words));
    }
    pending.delete(vorgang);
    const answer: Answer = {
      idpEntityId: entityId,
      keys,
      sender: found.sender,
      requestId: found.request.id,
      now: new Date(),
    };
    const response =
      person && !abbrechen ? answerFor(answer, found.request, person) : buildErrorResponse(answer);
    return reply.send(returnPage(found.sender.acsUrl, encodeMessage(response), found.relayState));
  });

  return app;
}
