import { type Antworten, fragen, regeltabelle, werteAus } from '@sozialplattform/eligibility';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormBody } from '../platform/http/body.ts';
import { HttpError } from '../platform/http/errors.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { renderSheet } from '../platform/pdf/index.ts';
import type { Services } from '../platform/services.ts';
import { today } from '../platform/time.ts';
import { codeOf, readCode } from './code.ts';
import { finderPath } from './context.ts';
import { judge, type Problem } from './judge.ts';
import { type Posted, readAnswers, readState } from './read-answers.ts';
import { resultSheet } from './sheet.ts';
import { after, before, type Gruppe, gruppen, isGruppe, within } from './steps.ts';
import { carryAnswers } from './take-over.ts';
import { EmbedView } from './views/embed.tsx';
import { GroupView } from './views/group.tsx';
import { ResultView } from './views/result.tsx';
import { RulesView } from './views/rules.tsx';
import { StartView } from './views/start.tsx';

type Post = { Body: FormBody };

/**
 * The finder. Nothing is stored: the answers travel in the form. Its posts change nothing, so they need no
 * token and no cookie, and may come from a form on another site.
 */
export function routes(app: FastifyInstance, services: Services): void {
  const open = { config: { crossSite: true } };
  const { config, catalogue } = services;

  app.get(finderPath, { config: { publicPage: true } }, (_request, reply) =>
    reply.page(<StartView />),
  );

  app.get(`${finderPath}/regeln`, { config: { publicPage: true } }, (_request, reply) =>
    reply.page(<RulesView tables={regeltabelle(today())} day={today()} />),
  );

  app.get(`${finderPath}/einbetten`, { config: { publicPage: true } }, (_request, reply) =>
    reply.page(<EmbedView publicUrl={config.publicUrl} />),
  );

  app.post<Post>(finderPath, open, async (request, reply) => {
    const { body } = request;
    const { schritt, zu } = body;
    if (schritt === 'alle') return finish(request, reply, readAnswers(body, fragen));
    if (schritt === 'code') return byCode(request, reply);
    if (isGruppe(schritt)) return page(request, reply, schritt);
    return show(reply, isGruppe(zu) ? zu : gruppen[0], readState(body));
  });

  app.post<Post>(`${finderPath}/ergebnis.pdf`, open, async (request, reply) => {
    const day = today();
    const { answers } = judge(readState(request.body), day);
    const sheet = resultSheet(werteAus(answers, day), request.locale, day);
    const pdf = await renderSheet('finder', sheet);
    return reply
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'inline; filename="Sozialleistungsfinder.pdf"')
      .send(Buffer.from(pdf));
  });

  // This one sets a cookie, so it is for our own page only.
  app.post<Post>(
    `${finderPath}/antrag`,
    { config: { originOnly: true } },
    async (request, reply) => {
      const { leistung, mitnehmen } = request.body;
      if (typeof leistung !== 'string' || !catalogue.hatAntrag(leistung))
        throw new HttpError(404, 'not-found');
      if (mitnehmen === 'ja')
        carryAnswers(services, reply, judge(readState(request.body), today()).answers);
      return reply.redirect(localeHref(request.locale, `/leistungen/${leistung}`), 303);
    },
  );

  /** A code or link from another device. */
  function byCode(request: FastifyRequest<Post>, reply: FastifyReply): FastifyReply {
    const { code } = request.body;
    const read = typeof code === 'string' ? readCode(code) : undefined;
    if (typeof read !== 'object' || read === null)
      return reply.page(<StartView wrongCode />, { status: 422 });
    return finish(request, reply, readState({ stand: JSON.stringify(read) }));
  }

  /** A posted page: its answers join the others; then the next page, the one before, or the result. */
  function page(request: FastifyRequest<Post>, reply: FastifyReply, gruppe: Gruppe): FastifyReply {
    const { body } = request;
    const own = within(gruppe);
    const posted = { ...without(readState(body), gruppe), ...readAnswers(body, own) };
    if (body.aktion === 'kind') return show(reply, gruppe, posted, [], body);
    const { answers, problems } = judge(posted, today());
    if (body.aktion === 'zurueck') {
      const previous = before(gruppe, answers);
      return previous ? show(reply, previous, posted) : reply.page(<StartView />);
    }
    const here = problems.filter(({ field }) => own.some(({ id }) => id === field));
    if (here.length > 0) return show(reply, gruppe, posted, here, body);
    const next = after(gruppe, answers);
    return next ? show(reply, next, posted) : finish(request, reply, posted);
  }

  function finish(request: FastifyRequest, reply: FastifyReply, posted: Posted): FastifyReply {
    const day = today();
    const { answers, problems } = judge(posted, day);
    const [first] = problems;
    const wrong = first && fragen.find(({ id }) => id === first.field)?.gruppe;
    if (wrong) return show(reply, wrong, posted, problems);
    const link = `${config.publicUrl}${localeHref(request.locale, finderPath)}#${codeOf(answers)}`;
    return reply
      .header('cache-control', 'no-store')
      .page(
        <ResultView
          answers={answers}
          results={werteAus(answers, day)}
          link={link}
          day={day}
          hasForm={(slug) => catalogue.hatAntrag(slug)}
          hasPage={(slug) => catalogue.leistung(slug) !== undefined}
        />,
      );
  }
}

function show(
  reply: FastifyReply,
  gruppe: Gruppe,
  posted: Posted,
  problems: readonly Problem[] = [],
  typed?: FormBody,
): FastifyReply {
  const { answers } = judge(posted, today());
  return reply
    .header('cache-control', 'no-store')
    .page(
      <GroupView
        gruppe={gruppe}
        answers={answers}
        state={without(posted, gruppe)}
        posted={posted}
        typed={typed}
        problems={problems}
      />,
      { status: problems.length > 0 ? 422 : 200 },
    );
}

/** The state without the answers of one page, which are asked anew. */
function without(posted: Posted, gruppe: Gruppe): Posted {
  const own = new Set<keyof Antworten>(within(gruppe).map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(posted).filter(([id]) => !own.has(id as keyof Antworten)),
  );
}
