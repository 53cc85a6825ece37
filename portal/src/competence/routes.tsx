import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gueltig, type Leistung } from '../../../catalogue/index.ts';
import { notFound } from '../platform/http/errors.ts';
import type { Services } from '../platform/services.ts';
import { today } from '../platform/time.ts';
import { authorityFor } from './authorities/store.ts';
import type { Place, PlaceAnswer } from './places/answer.ts';
import { findPlaces } from './places/find.ts';
import { isLand } from './places/laender.ts';
import { kreiseOfLand, placeByAgs } from './places/store.ts';
import { texts } from './texts/index.ts';
import { ChooseView } from './views/choose.tsx';
import type { Subject } from './views/frame.tsx';
import { LandView } from './views/land.tsx';
import { ResultView } from './views/result.tsx';
import { SearchView } from './views/search.tsx';

type Route = {
  Params: { leistung: string };
  Querystring: Record<string, string | string[] | undefined>;
};

type Asked = {
  request: FastifyRequest<Route>;
  reply: FastifyReply;
  leistung: Leistung;
  subject: Subject;
};

/** `GET /leistungen/:leistung/zustaendig?ort=&ags=&land=`: from a place to the authority. */
export function routes(app: FastifyInstance, services: Services): void {
  const { db, catalogue } = services;

  app.get<Route>('/leistungen/:leistung/zustaendig', async (request, reply) => {
    const leistung = catalogue.leistung(request.params.leistung);
    if (!leistung) throw notFound();
    const name = gueltig(leistung.name, today())[request.locale];
    const asked = { request, reply, leistung, subject: { slug: leistung.slug, name } };
    const { ort, ags, land } = request.query;
    if (typeof ags === 'string') return byKey(asked, ags);
    if (typeof land === 'string' && isLand(land)) {
      const kreise = await kreiseOfLand(db, land);
      return reply.page(<LandView subject={asked.subject} land={land} kreise={kreise} />);
    }
    if (typeof ort !== 'string') return reply.page(<SearchView subject={asked.subject} />);
    return answer(asked, ort, await findPlaces(db, ort));
  });

  async function byKey({ reply, request, leistung, subject }: Asked, ags: string) {
    const place = await placeByAgs(db, ags);
    if (place) return result({ reply, request, leistung, subject }, place);
    const error = texts.for(request.locale)('error.unknown-place');
    return reply.page(<SearchView subject={subject} error={error} />, { status: 404 });
  }

  async function result({ request, reply, leistung, subject }: Asked, place: Place) {
    const authority = await authorityFor(db, leistung.zustaendig, place.ags);
    if (!authority) throw new Error(`no ${leistung.zustaendig} for the Kreis ${place.kreis.ags}`);
    const online = catalogue.hatAntrag(leistung.slug) ? (leistung.dauer ?? 45) : undefined;
    const { sonst } = leistung;
    const other = sonst && (await authorityFor(db, sonst.zustaendig, place.ags));
    const otherwise = other && { authority: other, text: sonst.fuer[request.locale] };
    const advice = leistung.zustaendig === 'BERATUNGSSTELLE';
    return reply.page(<ResultView {...{ subject, place, authority, otherwise, online, advice }} />);
  }

  async function answer(asked: Asked, query: string, found: PlaceAnswer) {
    const { reply, request, subject } = asked;
    const t = texts.for(request.locale);
    switch (found.kind) {
      case 'place':
        return result(asked, found.place);
      case 'which-ort':
      case 'which-kreis': {
        const missing = request.query.gefragt === '1';
        return reply.page(
          <ChooseView subject={subject} query={query} answer={found} missing={missing} />,
        );
      }
      case 'unknown':
      case 'invalid': {
        const shown = query.trim().slice(0, 100);
        const error =
          found.kind === 'invalid'
            ? t(`error.${found.reason}`)
            : t(found.plz ? 'error.unknown-plz' : 'error.unknown-name', { query: shown });
        return reply.page(
          <SearchView subject={subject} value={shown} error={error} suggestions={found.options} />,
        );
      }
    }
  }
}
