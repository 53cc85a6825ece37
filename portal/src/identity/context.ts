import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../platform/services.ts';
import type { BundId } from './bundid/index.ts';
import type { Cookies } from './cookies.ts';
import type { Session, SessionLookUp } from './session-store.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Finds the session together with what the route needs of its person: one query instead of two. */
    sessionLookUp?: (request: FastifyRequest) => SessionLookUp;
  }
}

/** What the parts of this capability share. */
export type IdentityContext = Pick<Services, 'db' | 'vault'> & {
  bundId: BundId;
  cookies: Cookies;
};

const contexts = new WeakMap<object, IdentityContext>();
const sessions = new WeakMap<FastifyRequest, Session>();

/** Every plugin of an application shares its HTTP server; by that the context is found again. */
export function bindContext(app: FastifyInstance, context: IdentityContext): void {
  contexts.set(app.server, context);
}

export function contextOf(app: FastifyInstance): IdentityContext {
  const context = contexts.get(app.server);
  if (!context) throw new Error('the identity capability is not registered');
  return context;
}

export function bindSession(request: FastifyRequest, session: Session): void {
  sessions.set(request, session);
}

export function sessionOf(request: FastifyRequest): Session | undefined {
  return sessions.get(request);
}
