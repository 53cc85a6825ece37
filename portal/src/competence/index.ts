import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';
import { knowsAuthorities } from './authorities/load.ts';
import { routes } from './routes.tsx';

export { authorityTypes } from './authorities/sample.ts';
export { authorityFor } from './authorities/store.ts';
export type { Authority } from './authorities/types.ts';
export { competencePath } from './paths.ts';
export type { Place, PlaceAnswer } from './places/answer.ts';
export { findPlaces } from './places/find.ts';
export { loadDefaults } from './places/load.ts';
export { placeByAgs } from './places/store.ts';
export { type PlaceQuery, placeOrPage } from './question.tsx';
export { PlaceName } from './views/place-name.tsx';

/** From a PLZ or Ort to the authority that decides; its tables are filled before, by `loadDefaults`. */
export async function competence(app: FastifyInstance, services: Services): Promise<void> {
  if (!(await knowsAuthorities(services.db))) {
    app.log.warn('no authority is known, nobody can apply: npm run authorities:import -- FILE');
  }
  routes(app, services);
}
