import type { FastifyInstance } from 'fastify';
import { placeByAgs } from '../competence/index.ts';
import { isOnline } from '../delivery/index.ts';
import { notFound } from '../platform/http/errors.ts';
import { localeHref } from '../platform/i18n/index.ts';
import type { Services } from '../platform/services.ts';
import { today } from '../platform/time.ts';
import { readMarkdown } from './markdown.ts';
import { search } from './search.ts';
import { ApplyView } from './views/apply.tsx';
import { LeistungView } from './views/leistung.tsx';
import { LeistungenView } from './views/leistungen.tsx';

type Search = { Querystring: { q?: string | string[]; ags?: string | string[] } };

export function leistungRoutes(app: FastifyInstance, services: Services): void {
  const { catalogue, db } = services;
  const toApplyFor = catalogue.leistungen.filter(({ slug }) => isOnline(services, slug));
  const online = new Set(toApplyFor.map(({ slug }) => slug));

  /** The place chosen before, if any; `/ort` asks for it. */
  const chosen = (ags: string | string[] | undefined) =>
    ags === undefined ? undefined : placeByAgs(db, single(ags));

  app.get<Search>('/leistungen', { config: { publicPage: true } }, async (request, reply) => {
    const query = single(request.query.q);
    const found = query === '' ? catalogue.leistungen : search(catalogue.leistungen, query);
    const place = await chosen(request.query.ags);
    return reply.page(
      <LeistungenView leistungen={found} {...{ online, query, place }} today={today()} />,
    );
  });

  app.get<{ Params: { leistung: string } } & Search>(
    '/leistungen/:leistung',
    { config: { publicPage: true } },
    async (request, reply) => {
      const leistung = catalogue.leistung(request.params.leistung);
      if (!leistung) throw notFound();
      const info = catalogue.info(leistung.slug, request.locale);
      return reply.page(
        <LeistungView
          leistung={leistung}
          parts={catalogue.leistungen.filter(({ teilVon }) => teilVon === leistung.slug)}
          related={leistung.verwandt.flatMap((slug) => catalogue.leistung(slug) ?? [])}
          content={readMarkdown(info.markdown, (path) => localeHref(request.locale, path))}
          contentLocale={info.locale}
          online={online.has(leistung.slug)}
          place={await chosen(request.query.ags)}
          today={today()}
        />,
      );
    },
  );

  app.get('/antrag', { config: { publicPage: true } }, (_request, reply) => {
    const others = catalogue.leistungen.filter(({ slug }) => !online.has(slug));
    return reply.page(<ApplyView online={toApplyFor} others={others} today={today()} />);
  });
}

function single(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).slice(0, 200).trim();
}
