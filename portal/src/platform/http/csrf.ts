import csrfProtection from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from './errors.ts';

/** The code of what is refused to browsers that bring no cookie. */
export const noCookies = 'no-cookies';

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses what another site makes a browser send: by `Sec-Fetch-Site` and `Origin`, and by a token
 * in every form. A route that other sites must reach (`config: { crossSite: true }`: the identity
 * provider's answer) protects itself. Multipart needs no token (its fields come after the check): for it
 * an `Origin` is compulsory instead. JSON is read only where a route says so (`config: { json: true }`).
 */
export async function csrf(
  app: FastifyInstance,
  publicUrl: string,
  secure: boolean,
): Promise<void> {
  await app.register(csrfProtection, {
    cookieKey: 'csrf',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure },
    getToken: (request) => tokenOf(request),
  });
  const origin = new URL(publicUrl).origin;

  app.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type'] ?? '';
    const refused = /\bjson\b/i.test(type) && !request.routeOptions.config.json && !request.is404;
    done(refused ? new HttpError(415, 'unsupported-media-type') : undefined);
  });

  app.addHook('onRequest', (request, _reply, done) => {
    const checked = unsafe.has(request.method) && !request.routeOptions.config.crossSite;
    const refused = checked && !fromHere(request, origin);
    done(refused ? new HttpError(403, 'cross-site') : undefined);
  });
  app.addHook('preHandler', (request, reply, done) => {
    const exempt = request.routeOptions.config.crossSite || withoutToken(request);
    if (!unsafe.has(request.method) || exempt || request.is404) return done();
    // A page with a form sets a cookie: who brings none at all keeps none, or has lost them.
    if (request.headers.cookie === undefined) return done(new HttpError(403, noCookies));
    app.csrfProtection(request, reply, done);
  });
}

/** Whether a form was refused for its token only: the browser says that a page of this site sent it. */
export function lacksOnlyToken({ code }: { code?: string }, request: FastifyRequest): boolean {
  const lost = [noCookies, 'FST_CSRF_MISSING_SECRET', 'FST_CSRF_INVALID_TOKEN'].includes(
    code ?? '',
  );
  // Those that name another site were refused before.
  const { origin, 'sec-fetch-site': site } = request.headers;
  return lost && (origin !== undefined || site === 'same-origin');
}

/** Whether the browser says that a page of this site sent the request, or need not say so. */
function fromHere(request: FastifyRequest, origin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const from = request.headers.origin;
  if (from === undefined) return !withoutToken(request);
  return from === origin || from === ownOrigin(request);
}

function tokenOf(request: FastifyRequest): string {
  const body = request.body as Record<string, unknown> | undefined | null;
  const field = body?._csrf;
  return typeof field === 'string' ? field : '';
}

function withoutToken(request: FastifyRequest): boolean {
  return isMultipart(request) || request.routeOptions.config.originOnly === true;
}

function isMultipart(request: FastifyRequest): boolean {
  return (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
}

function ownOrigin(request: FastifyRequest): string {
  return `${request.protocol}://${request.headers.host ?? ''}`;
}
