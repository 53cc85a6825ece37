import { erreichbar, letzte } from '@sozialplattform/forms';
import type { FastifyInstance } from 'fastify';
import { startSecondAuthentication } from '../identity/index.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { type Area, configOf, placeOf } from './area.ts';
import { authorityOf } from './authority.ts';
import {
  type ApplicationContext,
  atOf,
  type LeistungParams,
  type Working,
  workingDraft,
} from './context.ts';
import { goTo } from './go-to.ts';
import { requireOwner } from './guard.ts';
import { homeElsewhere } from './home-authority.ts';
import { type NotSent, paths } from './paths.ts';
import { isAsShown, sendPurpose } from './submit.ts';
import { typedPage } from './typed.ts';
import { uploadNames } from './uploads/index.ts';
import { CheckView } from './views/check.tsx';

/** The check page and, from there, the second authentication. */
export function checkRoutes(app: FastifyInstance, context: ApplicationContext, area: Area): void {
  const url = paths.check(placeOf(area, ':leistung'));
  const options = { config: configOf(area), preHandler: requireOwner };

  type Get = { Params: LeistungParams; Querystring: { 'nicht-gesendet'?: string } };
  app.get<Get>(url, options, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (!working) return goTo(reply, atOf(request));
    const open = openPage(working);
    if (open) return goTo(reply, open);
    const authority = await authorityOf(context.db, working);
    const names = await uploadNames(context, working.draft.id, request.locale);
    return reply.page(
      <CheckView
        working={working}
        authorityName={authority?.name}
        elsewhere={
          area === 'prototyp' ? undefined : await homeElsewhere(context.db, working, authority)
        }
        notSent={reasons.find((reason) => reason === request.query['nicht-gesendet'])}
        lastPage={letzte(working.form, working.draft.content.answers, working.today)}
        fileName={(id) => names.get(id)}
      />,
    );
  });

  if (area !== 'antrag') return;
  app.post<{ Params: LeistungParams }>(url, options, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (!working) return goTo(reply, atOf(request));
    const open = openPage(working);
    if (open) return goTo(reply, open);
    if (!(await authorityOf(context.db, working))) return goTo(reply, paths.check(working.at));
    if (!isAsShown(request, working.draft))
      return goTo(reply, paths.notSent(working.at, 'geaendert'));
    return startSecondAuthentication(reply, {
      purpose: sendPurpose(working.draft),
      returnTo: localeHref(request.locale, paths.send(working.at)),
    });
  });
}

const reasons: readonly NotSent[] = ['ausweisen', 'geaendert'];

/**
 * The address of the first page that still misses something, or else of the first on which something was
 * typed that is no answer yet; the check page can't be used to skip it.
 */
export function openPage({ form, draft, today, at }: Working): string | undefined {
  const reachable = erreichbar(form, draft.content.answers, undefined, today);
  if (!reachable.ok) return paths.page(at, reachable.statt);
  const typed = typedPage(form, draft.content, today);
  return typed && `${paths.page(at, typed)}?ziel=pruefen`;
}
