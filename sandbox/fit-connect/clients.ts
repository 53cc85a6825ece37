import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { jwtVerify, SignJWT } from 'jose';
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

const lifetime = 1800;

/** OAuth 2.0 client credentials, the secret in the body; Basic is refused as the real service does. */
export function tokenEndpoint(app: FastifyInstance, secret: Uint8Array): void {
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
    const token = await new SignJWT({ scope: client.scopes.join(' ') })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime(`${lifetime}s`)
      .sign(secret);
    return { access_token: token, token_type: 'Bearer', expires_in: lifetime };
  });
}

/** Asks for a valid token, and for a scope where one is named; answers 401 or 403 otherwise. */
export function needs(scope: string | undefined, secret: Uint8Array) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    try {
      const { payload } = await jwtVerify(token ?? '', secret, { algorithms: ['HS256'] });
      request.client = payload.sub ?? '';
      if (scope !== undefined && !String(payload.scope).split(' ').includes(scope)) {
        return refuse(reply, 403, 'forbidden', `scope ${scope} is missing`);
      }
    } catch {
      return refuse(reply, 401, 'unauthorized', 'no valid access token');
    }
  };
}
