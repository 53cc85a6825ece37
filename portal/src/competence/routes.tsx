import type { FastifyInstance } from 'fastify';
import { gueltig, type Leistung } from '../../../catalogue/index.ts';
import { isOnline } from '../delivery/index.ts';
import { notFound } from '../platform/http/errors.ts';
import type { Locale } from '../platform/i18n/index.ts';
import type { Services } from '../platform/services.ts';
import { today } from '../platform/time.ts';
import { authorityFor } from './authorities/store.ts';
import { competencePath } from './paths.ts';
import type { Place } from './places/answer.ts';
import { type PlaceQuery, placeOrPage } from './question.tsx';
import type { Subject } from './views/frame.tsx';
import { NobodyView } from './views/nobody.tsx';
import { ResultView } from './views/result.tsx';

type Route = { Params: { leistung: string }; Querystring: PlaceQuery };

/** `GET /leistungen/:leistung/zustaendig?ort=&ags=&land=`: from a place to the authority. */
export function routes(app: FastifyInstance, services: Services): void {
  const { db, catalogue } = services;

  app.get<Route>('/leistungen/:leistung/zustaendig', async ({ params, query, locale }, reply) => {
    const leistung = catalogue.leistung(params.leistung);
    if (!leistung) throw notFound();
    const { slug } = leistung;
    const subject = { slug, name: gueltig(leistung.name, today())[locale] };
    const asked = await placeOrPage(db, { path: competencePath(slug), subject }, query, locale);
    if ('place' in asked) return reply.page(await result(leistung, subject, asked.place, locale));
    return reply.page(asked.page, { status: asked.status ?? 200 });
  });

  async function result(leistung: Leistung, subject: Subject, place: Place, locale: Locale) {
    const authority = await authorityFor(db, leistung.zustaendig, place.ags);
    const advice = leistung.zustaendig === 'BERATUNGSSTELLE';
    if (!authority) return <NobodyView {...{ subject, place, advice }} />;
    const online = isOnline(services, leistung.slug) ? (leistung.dauer ?? 45) : undefined;
    const { sonst } = leistung;
    const other = sonst && (await authorityFor(db, sonst.zustaendig, place.ags));
    const otherwise = other && { authority: other, text: sonst.fuer[locale] };
    return <ResultView {...{ subject, place, authority, otherwise, online, advice }} />;
  }
}
