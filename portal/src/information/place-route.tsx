import type { FastifyInstance } from 'fastify';
import { type PlaceQuery, placeOrPage } from '../competence/index.ts';
import { localeHref } from '../platform/i18n/index.ts';
import type { Services } from '../platform/services.ts';

/** `GET /ort?ort=&ags=&land=`: asks until one place is meant, then shows the Leistungen with it. */
export function placeRoute(app: FastifyInstance, { db }: Services): void {
  app.get<{ Querystring: PlaceQuery }>('/ort', async ({ query, locale }, reply) => {
    const asked = await placeOrPage(db, { path: '/ort' }, query, locale);
    if ('page' in asked) return reply.page(asked.page, { status: asked.status ?? 200 });
    return reply.redirect(localeHref(locale, `/leistungen?ags=${asked.place.ags}`), 303);
  });
}
