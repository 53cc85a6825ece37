import { checkKey } from '@sozialplattform/fit-connect';
import type { FastifyInstance } from 'fastify';
import { needs } from '../clients.ts';
import type { ServiceContext } from '../context.ts';
import { refuse } from '../problems.ts';
import { type Registration, registrationSchema } from '../store/authorities.ts';

type Ids = { Params: { id: string; kid: string } };

/** Destinations and their keys; in both APIs, as the real service has them. */
export function destinationRoutes(app: FastifyInstance, context: ServiceContext): void {
  const { authorities, tokens } = context;
  const any = { preHandler: needs(undefined, tokens) };

  app.get<Ids>('/v2/destinations/:id', any, async (request, reply) => {
    const found = authorities.of(request.params.id);
    if (!found) return refuse(reply, 404, 'destination-not-found', 'no such destination');
    return {
      destinationId: request.params.id,
      status: 'active',
      encryptionKid: found.encryptionKid,
      metadataVersions: found.metadataVersions,
      publicServices: found.services.map((identifier) => ({
        identifier,
        submissionSchemas: found.submissionSchemas,
        regions: ['DE'],
      })),
    };
  });

  app.get<Ids>('/v2/destinations/:id/keys/:kid', any, async (request, reply) => {
    const { id, kid } = request.params;
    const key = authorities.of(id)?.keys.find((each) => each.kid === kid);
    return key ?? refuse(reply, 404, 'key-not-found', 'no such key');
  });
}

/** The sandbox's own: one subscriber registers for every sample authority at once. */
export function registrationRoute(app: FastifyInstance, context: ServiceContext): void {
  const { authorities, tokens } = context;
  app.put(
    '/v2/sandbox/authorities',
    { preHandler: needs('manage-destinations', tokens) },
    async (request, reply) => {
      const parsed = registrationSchema.safeParse(request.body);
      if (!parsed.success) {
        const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
        return refuse(reply, 422, 'schema-violation', where);
      }
      const problem = keyProblem(parsed.data);
      if (problem) return refuse(reply, 422, 'invalid-key', problem);
      await authorities.register(parsed.data);
      return reply.code(204).send();
    },
  );
}

function keyProblem({ keys, encryptionKid }: Registration): string | undefined {
  for (const key of keys) {
    const use = key.kid === encryptionKid ? 'encryption' : 'signature';
    const checked = checkKey(key, use, key.kid ?? '', { mode: 'test' }, new Date());
    if (!checked.ok) return checked.error.detail;
  }
  const known = keys.some(({ kid }) => kid === encryptionKid);
  return known ? undefined : 'encryptionKid is none of the keys';
}
