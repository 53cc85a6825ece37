import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import { needs } from './clients.ts';
import { refuse } from './problems.ts';
import { writeDurably } from './store.ts';

type Keys = { encryption: JWK; signature: JWK };

/** The sample authorities' destinations: every UUID of version 5 is one, see the README. */
const sample = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** All destinations share the keys that the stand-in of the authorities registers. */
export function destinations(dir: string) {
  const file = join(dir, 'destination-keys.json');
  let keys = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Keys) : undefined;

  const find = (destinationId: string) => (sample.test(destinationId) ? keys : undefined);
  const keyOf = (destinationId: string, kid: string): JWK | undefined => {
    const known = find(destinationId);
    return [known?.encryption, known?.signature].find((key) => key?.kid === kid);
  };

  function routes(app: FastifyInstance, secret: Uint8Array): void {
    const any = { preHandler: needs(undefined, secret) };
    const manage = { preHandler: needs('manage-destinations', secret) };

    app.get<{ Params: { id: string } }>('/v2/destinations/:id', any, async (request, reply) => {
      const known = find(request.params.id);
      if (!known) return refuse(reply, 404, 'destination-not-found', 'no such destination');
      return {
        destinationId: request.params.id,
        status: 'active',
        encryptionKid: known.encryption.kid,
        metadataVersions: ['1.0.0'],
        publicServices: [
          { identifier: 'urn:de:fim:leika:leistung:99107002017000', regions: ['DE'] },
        ],
      };
    });
    app.get<{ Params: { id: string; kid: string } }>(
      '/v2/destinations/:id/keys/:kid',
      any,
      async (request, reply) => {
        const key = keyOf(request.params.id, request.params.kid);
        return key ?? refuse(reply, 404, 'key-not-found', 'no such key');
      },
    );
    app.post<{ Body: Partial<Keys> }>('/v2/sandbox/keys', manage, async (request, reply) => {
      const { encryption, signature } = request.body ?? {};
      if (!encryption || !signature)
        return refuse(reply, 422, 'invalid-keys', 'encryption and signature');
      keys = { encryption, signature };
      writeDurably(file, JSON.stringify(keys));
      return reply.code(204).send();
    });
  }
  return { routes, keyOf };
}
