import { uebernehme, uebernommen } from '@sozialplattform/forms';
import type { FastifyInstance } from 'fastify';
import { authorityFor } from '../competence/index.ts';
import { currentPerson, requirePerson } from '../identity/index.ts';
import { audit } from '../platform/audit/index.ts';
import type { FormBody } from '../platform/http/body.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { today } from '../platform/time.ts';
import { type ApplicationContext, formOf, personOf, workingDraft } from './context.ts';
import { createDraft, deleteDraft, findDraft, moveDraft } from './draft-store.ts';
import { loginSource } from './login-source.ts';
import { paths } from './paths.ts';
import { DiscardView } from './views/discard.tsx';
import { OverviewView } from './views/overview.tsx';
import { StartView } from './views/start.tsx';

type Search = { Querystring: Record<string, string | string[] | undefined> };

/** Beginning, overview and discarding of a draft. */
export function startRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const { db, vault } = context;

  app.get<Search>('/antrag/:leistung', async (request, reply) => {
    const { leistung, form } = formOf(context, request);
    const person = currentPerson(request);
    const working = person && (await workingDraft(context, request));
    if (working) {
      const authority = await authorityFor(db, leistung.zustaendig, working.draft.ags);
      return reply.page(
        <OverviewView working={working} now={new Date()} authorityName={authority?.name ?? ''} />,
      );
    }
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
      />,
    );
  });

  app.post<{ Body: FormBody }>(
    '/antrag/:leistung',
    { preHandler: requirePerson },
    async (request, reply) => {
      const { leistung, form } = formOf(context, request);
      const person = personOf(request);
      const ags = placeKey(request.body.ags);
      const authority =
        ags === undefined ? undefined : await authorityFor(db, leistung.zustaendig, ags);
      const overview = localeHref(request.locale, paths.overview(leistung.slug));
      if (!ags || !authority) return reply.redirect(overview, 303);

      const existing = await findDraft(db, vault, person.id, leistung.slug);
      if (existing) await moveDraft(db, existing, { ags, authorityId: authority.id });
      else {
        const source = loginSource(person);
        const answers = uebernehme(form, {}, source, today());
        await createDraft(db, vault, {
          accountId: person.id,
          leistung: leistung.slug,
          ags,
          authorityId: authority.id,
          formVersion: form.antrag.version,
          content: {
            answers,
            typed: {},
            takenOver: [...uebernommen(form, answers, source, today())],
            page: null,
          },
        });
      }
      return reply.redirect(overview, 303);
    },
  );

  app.get('/antrag/:leistung/loeschen', { preHandler: requirePerson }, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (!working) return reply.redirect(localeHref(request.locale, '/konto'), 303);
    return reply.page(<DiscardView working={working} />);
  });

  app.post('/antrag/:leistung/loeschen', { preHandler: requirePerson }, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (working) {
      await db.transaction(async (tx) => {
        await deleteDraft(tx, working.draft.id);
        await audit(tx, {
          subject: 'draft',
          subjectId: working.draft.id,
          event: 'discarded',
          actor: 'citizen',
        });
      });
    }
    return reply.redirect(localeHref(request.locale, '/konto'), 303);
  });
}

/** Key of a Gemeinde (8 digits) or a Kreis (5 digits). */
function placeKey(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && /^\d{5}(\d{3})?$/.test(value) ? value : undefined;
}
