import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Client whose token the request carries. */
    client: string;
  }
}

/** The clients that a real operator registers in the self-service portal. */
const clients: Record<string, { secret: string; scopes: string[] }> = {
  portal: { secret: 'portal-secret', scopes: ['send-submissions'] },
  jobcenter: {
    secret: 'jobcenter-secret',
    scopes: ['manage-destinations', 'subscribe-destinations'],
  },
};

/** Seconds. */
const lifetime = 1800;

/** Access tokens that were given out, by themselves. None outlives the process: clients then ask anew. */
export type Tokens = Map<string, { client: string; scopes: readonly string[]; until: number }>;

/** OAuth 2.0 client credentials, the secret in the body; Basic is refused as the real service does. */
export function tokenEndpoint(app: FastifyInstance, tokens: Tokens): void {
  app.decorateRequest('client', '');
  app.post<{ Body: Record<string, string> | undefined }>('/token', async (request, reply) => {
    const { grant_type: grant, client_id: id = '', client_secret: given } = request.body ?? {};
    if (grant !== 'client_credentials') {
      return reply.code(400).send({ error: 'unsupported_grant_type' });
    }
    const client = Object.hasOwn(clients, id) ? clients[id] : undefined;
    if (!client || client.secret !== given || request.headers.authorization !== undefined) {
      return reply.code(401).send({ error: 'invalid_client' });
    }
    for (const [old, { until }] of tokens) if (until < Date.now()) tokens.delete(old);
    const token = crypto.randomUUID();
    tokens.set(token, { client: id, scopes: client.scopes, until: Date.now() + lifetime * 1000 });
    return { access_token: token, token_type: 'Bearer', expires_in: lifetime };
  });
}

/** Asks for a valid token, and for a scope where one is named; answers 401 or 403 otherwise. */
export function needs(scope: string | undefined, tokens: Tokens) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const given = tokens.get(token);
    if (!given || given.until < Date.now()) {
      return refuse(reply, 401, 'unauthorized', 'no valid access token');
    }
    request.client = given.client;
    if (scope !== undefined && !given.scopes.includes(scope)) {
      return refuse(reply, 403, 'forbidden', `scope ${scope} is missing`);
    }
  };
}
