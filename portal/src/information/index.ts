import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';
import { contentRoutes } from './content-routes.tsx';
import { leistungRoutes } from './leistung-routes.tsx';
import { placeRoute } from './place-route.tsx';
import { startRoute } from './start-route.tsx';

/** The pages that inform: start, Leistungen, counselling topics, help, legal. */
export async function information(app: FastifyInstance, services: Services): Promise<void> {
  startRoute(app, services);
  placeRoute(app, services);
  leistungRoutes(app, services);
  contentRoutes(app, services);
}
