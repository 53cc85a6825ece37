import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';
import { api } from './api-routes.ts';
import { routes } from './routes.tsx';

export { takeCarried } from './take-over.ts';

/** The Sozialleistungsfinder: 18 questions to what one may be entitled to; nothing is stored. */
export async function finder(app: FastifyInstance, services: Services): Promise<void> {
  routes(app, services);
  api(app);
}
