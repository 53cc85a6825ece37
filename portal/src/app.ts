import type { FastifyInstance } from 'fastify';
import { application } from './application/index.ts';
import { competence } from './competence/index.ts';
import { delivery, measureDeliveries } from './delivery/index.ts';
import { finder } from './finder/index.ts';
import { identity } from './identity/index.ts';
import { information } from './information/index.ts';
import { buildServer } from './platform/http/server.ts';
import type { Services } from './platform/services.ts';

/** The portal as one Fastify application, not yet listening. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const app = await buildServer(services, [measureDeliveries(services.db)]);
  for (const capability of [identity, information, finder, competence, delivery, application]) {
    await app.register(capability, services);
  }
  return app;
}
