import type { FastifyInstance, FastifyRequest } from 'fastify';
import { authorityFor } from '../competence/index.ts';
import { isOnline } from '../delivery/index.ts';
import { takeCarried } from '../finder/index.ts';
import { currentPerson, requirePerson } from '../identity/index.ts';
import type { FormBody } from '../platform/http/body.ts';
import { notFound } from '../platform/http/errors.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { today } from '../platform/time.ts';
import { configOf, placeOf } from './area.ts';
import { carriedInto } from './carried.ts';
import {
  type ApplicationContext,
  atOf,
  formOf,
  type LeistungParams,
  personOf,
  workingDraft,
} from './context.ts';
import { createDraft, findDraft, moveDraft } from './draft-store.ts';
import { showOverview } from './overview.tsx';
import { placeKey } from './place-key.ts';
import { lastSubmission } from './submission-store.ts';
import { StartView } from './views/start.tsx';
import { withLogin } from './with-login.ts';

type Search = { Querystring: Record<string, string | string[] | undefined> };

/** Beginning and overview of an application with an account. */
export function startRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const { db, vault } = context;
  const at = placeOf('antrag', ':leistung');

  app.get<Search>(at, { config: configOf('antrag') }, async (request, reply) => {
    const { leistung, form } = await formOf(context, request);
    if (leistung.ohneKonto) return reply.redirect(withoutAccount(request), 303);
    const person = currentPerson(request);
    const working = person && (await workingDraft(context, request));
    if (working) return showOverview(context, request, reply, working);
    if (!isOnline(context, leistung.slug)) throw notFound();
    const ags = placeKey(request.query.ags);
    const authority =
      ags === undefined ? undefined : await authorityFor(db, leistung.zustaendig, ags);
    return reply.page(
      <StartView
        leistung={leistung}
        form={form}
        authority={authority}
        ags={authority && ags}
        signedIn={person !== undefined}
        sentBefore={person && (await lastSubmission(db, person.id, leistung.slug))}
      />,
    );
  });

  app.post<{ Body: FormBody }>(
    at,
    { config: configOf('antrag'), preHandler: requirePerson },
    async (request, reply) => {
      const { leistung, form } = await formOf(context, request);
      if (leistung.ohneKonto) throw notFound();
      const person = personOf(request);
      const ags = placeKey(request.body.ags);
      const authority =
        ags === undefined ? undefined : await authorityFor(db, leistung.zustaendig, ags);
      const overview = localeHref(request.locale, atOf(request));
      if (!ags || !authority) return reply.redirect(overview, 303);

      const existing = await findDraft(db, vault, person.id, leistung.slug);
      if (existing) await moveDraft(db, existing, { ags, authorityId: authority.id });
      else {
        if (!isOnline(context, leistung.slug)) throw notFound();
        const answers = carriedInto(form, takeCarried(context, request, reply));
        const content = { answers, typed: {}, takenOver: [], page: null };
        await createDraft(db, vault, {
          accountId: person.id,
          area: 'antrag',
          leistung: leistung.slug,
          ags,
          authorityId: authority.id,
          locale: request.locale,
          formVersion: form.antrag.version,
          content: withLogin(form, content, person, today()),
        });
      }
      return reply.redirect(overview, 303);
    },
  );
}

/** The same address where people go without an account, with its place. */
function withoutAccount(request: FastifyRequest): string {
  const place = new URL(request.url, 'http://localhost').searchParams.get('ags');
  const at = placeOf('kurzantrag', (request.params as LeistungParams).leistung);
  const query = placeKey(place ?? undefined) ? `?ags=${place}` : '';
  return localeHref(request.locale, at) + query;
}
