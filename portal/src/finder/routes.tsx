import {
  type Antworten,
  type FrageId,
  fragen,
  regeltabelle,
  werteAus,
} from '@sozialplattform/eligibility';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOnline } from '../delivery/index.ts';
import type { FormBody } from '../platform/http/body.ts';
import { HttpError } from '../platform/http/errors.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { renderSheet } from '../platform/pdf/index.ts';
import type { Services } from '../platform/services.ts';
import { today } from '../platform/time.ts';
import { codeOf, readCode } from './code.ts';
import { finderPath } from './context.ts';
import { judge, type Problem } from './judge.ts';
import { type Posted, readAnswers, readIds, readState } from './read-answers.ts';
import { resultSheet } from './sheet.ts';
import {
  type Gruppe,
  idsOf,
  isGruppe,
  nextStep,
  openQuestions,
  type Step,
  stepBefore,
  wholeGroup,
} from './steps.ts';
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
    const state = readState(body);
    if (schritt === 'alle')
      return goOn(request, reply, readAnswers(body, openQuestions), idsOf(openQuestions));
    if (schritt === 'code') return byCode(request, reply);
    if (isGruppe(schritt)) return page(request, reply, schritt);
    if (isGruppe(zu)) return show(reply, state, wholeGroup(zu, judge(state, today()).answers));
    return goOn(request, reply, state, new Set());
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
      if (typeof leistung !== 'string' || !isOnline(services, leistung))
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
    const step = {
      gruppe,
      questions: readIds(body, 'gefragt'),
      seen: idsOf(readIds(body, 'gesehen')),
    };
    const own = idsOf(step.questions);
    const posted = { ...without(readState(body), own), ...readAnswers(body, step.questions) };
    if (body.aktion === 'kind') return show(reply, posted, step, { problems: [], body });
    const { answers, problems } = judge(posted, today());
    if (body.aktion === 'zurueck') {
      const previous = stepBefore(step, answers);
      return previous ? show(reply, posted, previous) : reply.page(<StartView />);
    }
    const here = problems.filter(({ field }) => own.has(field));
    if (here.length > 0) return show(reply, posted, step, { problems: here, body });
    return goOn(request, reply, stillAsked(posted, answers), new Set([...step.seen, ...own]));
  }

  /** The next page that has something to ask, or the result. */
  function goOn(
    request: FastifyRequest,
    reply: FastifyReply,
    posted: Posted,
    seen: ReadonlySet<FrageId>,
  ): FastifyReply {
    const next = nextStep(judge(posted, today()).answers, seen);
    return next ? show(reply, posted, next) : finish(request, reply, posted);
  }

  function finish(request: FastifyRequest, reply: FastifyReply, posted: Posted): FastifyReply {
    const day = today();
    const { answers, problems } = judge(posted, day);
    const [first] = problems;
    const wrong = first && fragen.find(({ id }) => id === first.field)?.gruppe;
    if (wrong) return show(reply, posted, wholeGroup(wrong, answers), { problems });
    const link = `${config.publicUrl}${localeHref(request.locale, finderPath)}#${codeOf(answers)}`;
    return reply
      .header('cache-control', 'no-store')
      .page(
        <ResultView
          answers={answers}
          results={werteAus(answers, day)}
          link={link}
          day={day}
          hasForm={(slug) => isOnline(services, slug)}
          hasPage={(slug) => catalogue.leistung(slug) !== undefined}
        />,
      );
  }
}

function show(
  reply: FastifyReply,
  posted: Posted,
  step: Step,
  again: { problems: readonly Problem[]; body?: FormBody } = { problems: [] },
): FastifyReply {
  const { problems, body } = again;
  const state = without(posted, idsOf(step.questions));
  return reply
    .header('cache-control', 'no-store')
    .page(
      <GroupView step={step} state={state} posted={posted} typed={body} problems={problems} />,
      {
        status: problems.length > 0 ? 422 : 200,
      },
    );
}

/** The state without the answers of one page, which are asked anew. */
function without(posted: Posted, own: ReadonlySet<FrageId>): Posted {
  return Object.fromEntries(Object.entries(posted).filter(([id]) => !own.has(id as FrageId)));
}

/** Drops answers whose question an answer changed since has closed. */
function stillAsked(posted: Posted, answers: Antworten): Posted {
  return without(posted, idsOf(fragen.filter((question) => !question.wenn(answers))));
}
