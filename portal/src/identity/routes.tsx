import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormBody } from '../platform/http/body.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { answerAttempt, findAttempt } from './attempt-store.ts';
import { bindSession, type IdentityContext, sessionOf } from './context.ts';
import { finishAttempt } from './finish.tsx';
import { localPath } from './local-path.ts';
import { nameOf } from './person.ts';
import { providers } from './providers.ts';
import { endSession, findSession } from './session-store.ts';
import { startAttempt } from './start.tsx';
import { LoginView } from './views/login.tsx';
import { SignedOutView, SignOutView } from './views/logout.tsx';

type Form = { Body: FormBody };
type Search = { Querystring: Record<string, string | string[]> };

const script = "document.getElementById('zum-anbieter').requestSubmit();\n";

export function routes(app: FastifyInstance, context: IdentityContext): void {
  const { db, vault, bundId, cookies } = context;

  app.get<Search>('/anmelden', async (request, reply) => {
    const returnTo = localPath(request.query.weiter, request.locale);
    if (sessionOf(request)) return reply.redirect(returnTo, 303);
    return reply.page(<LoginView providers={providers} returnTo={returnTo} />);
  });

  app.get('/anmelden/weiter.js', (_request, reply) =>
    reply.type('text/javascript').header('cache-control', 'public, max-age=86400').send(script),
  );

  app.post<Form>('/anmelden/bundid', async (request, reply) =>
    startAttempt(reply, localPath(request.body?.weiter, request.locale)),
  );

  app.get('/anmelden/bundid/metadata', async (_request, reply) =>
    reply.type('application/samlmetadata+xml').send(await bundId.metadata()),
  );

  // Comes from BundID's site, without our cookies; the answer protects itself by its signature.
  app.post<Form>(
    '/anmelden/bundid/acs',
    { config: { crossSite: true } },
    async (request, reply) => {
      const { SAMLResponse, RelayState } = request.body;
      const now = new Date();
      const attempt =
        typeof RelayState === 'string' ? await findAttempt(db, RelayState, now) : undefined;
      if (!attempt || typeof SAMLResponse !== 'string') {
        return reply.redirect('/anmelden/abschluss', 303);
      }
      const answer = await bundId.judge(db, attempt, SAMLResponse, now);
      if ('failure' in answer) request.log.info({ code: answer.failure }, 'login refused');
      const handover = await answerAttempt(db, vault, attempt.requestId, answer);
      if (handover) cookies.set(reply, 'handover', handover);
      return reply.redirect(localeHref(attempt.locale, '/anmelden/abschluss'), 303);
    },
  );

  app.get('/anmelden/abschluss', (request, reply) => finishAttempt(context, request, reply));

  app.get('/abmelden', (request, reply) =>
    reply.page(sessionOf(request) ? <SignOutView /> : <SignedOutView />),
  );

  app.post('/abmelden', async (request, reply) => {
    const token = cookies.read(request, 'session');
    if (token) await endSession(db, token);
    cookies.clear(reply, 'session');
    return reply.redirect(localeHref(request.locale, '/abmelden'), 303);
  });

  // The request itself is the sign of life; what is left is to say until when it counts.
  app.post<Form>('/sitzung/verlaengern', async (request, reply) => {
    const session = sessionOf(request);
    if (/^application\/json/.test(request.headers.accept ?? '')) {
      if (!session) return reply.code(401).send({ expiresAt: null });
      return reply.send({ expiresAt: session.expiresAt.toISOString() });
    }
    return reply.redirect(localPath(request.body?.weiter, request.locale), 303);
  });
}

/** Finds the session of every request that can show something personal. */
export function sessions(app: FastifyInstance, { db, vault, cookies }: IdentityContext): void {
  app.addHook('onRequest', async (request: FastifyRequest, _reply: FastifyReply) => {
    const { config } = request.routeOptions;
    if (request.is404 || config.publicPage || config.crossSite) return;
    if (request.url.startsWith('/assets/')) return;
    const kind = config.guests ?? 'person';
    const token = cookies.read(request, config.guests ?? 'session');
    const lookUp = config.sessionLookUp?.(request);
    const session = token && (await findSession(db, vault, token, new Date(), kind, lookUp));
    if (!session) return;
    bindSession(request, session);
    if (config.guests) return;
    request.signedIn = { name: nameOf(session.person), expiresAt: session.expiresAt };
  });
}
