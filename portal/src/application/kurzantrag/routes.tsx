import { type Form, seiten } from '@sozialplattform/forms';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { authorityFor } from '../../competence/index.ts';
import { isOnline } from '../../delivery/index.ts';
import { beginAsGuest, currentPerson } from '../../identity/index.ts';
import type { FormBody } from '../../platform/http/body.ts';
import { notFound } from '../../platform/http/errors.ts';
import { localeHref } from '../../platform/i18n/index.ts';
import { today } from '../../platform/time.ts';
import { configOf, placeOf } from '../area.ts';
import { type ApplicationContext, atOf, formOf, workingDraft } from '../context.ts';
import { createDraft, listDrafts, moveDraft } from '../draft-store.ts';
import { showOverview } from '../overview.tsx';
import { paths } from '../paths.ts';
import { placeKey } from '../place-key.ts';
import { calm, effortMade, newTask, recentlyBegun } from './effort.ts';
import { EffortView } from './effort-view.tsx';
import { KurzantragStartView } from './start-view.tsx';

/** Applications that one address may begin without an account; a whole counselling centre may share one. */
const startsAnHour = 60;

type Search = { Querystring: Record<string, string | string[] | undefined> };

/** An application without an account: its first page, and its beginning. */
export function kurzantragRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const { db, vault } = context;
  const url = placeOf('kurzantrag', ':leistung');
  const config = configOf('kurzantrag');

  app.get<Search>(url, { config }, async (request, reply) => {
    const { leistung, form } = await formOf(context, request);
    const working = currentPerson(request) && (await workingDraft(context, request));
    if (working) return showOverview(context, request, reply, working);
    if (!isOnline(context, leistung.slug)) throw notFound();
    const ags = placeKey(request.query.ags);
    const authority =
      ags === undefined ? undefined : await authorityFor(db, leistung.zustaendig, ags);
    return reply.page(
      <KurzantragStartView
        leistung={leistung}
        form={form}
        authority={authority}
        ags={authority && ags}
      />,
    );
  });

  const limited = { ...config, rateLimit: { max: startsAnHour, timeWindow: '1 hour' } };
  app.post<{ Body: FormBody }>(url, { config: limited }, async (request, reply) => {
    const { leistung, form } = await formOf(context, request);
    const at = atOf(request);
    const ags = placeKey(request.body.ags);
    const authority =
      ags === undefined ? undefined : await authorityFor(db, leistung.zustaendig, ags);
    if (!ags || !authority) return reply.redirect(localeHref(request.locale, at), 303);

    const before = currentPerson(request);
    const drafts = before ? await listDrafts(db, vault, before.id) : [];
    const existing = drafts.find((draft) => draft.leistung === leistung.slug);
    if (existing) {
      await moveDraft(db, existing, { ags, authorityId: authority.id });
      return reply.redirect(localeHref(request.locale, at), 303);
    }
    if (!isOnline(context, leistung.slug)) throw notFound();
    const again = await effortToMake(context, request, leistung.slug);
    if (again) {
      const { task, early } = again;
      const view = <EffortView at={at} ags={ags} task={task} tooEarly={early} />;
      return reply.page(view, { status: early ? 429 : 200 });
    }

    // Who has sent all may be another person by now, at the same device.
    const goesOn = drafts.length > 0 ? before : undefined;
    const guest = goesOn ?? (await beginAsGuest(reply, 'kurzantrag'));
    await createDraft(db, vault, {
      accountId: guest.id,
      area: 'kurzantrag',
      leistung: leistung.slug,
      ags,
      authorityId: authority.id,
      formVersion: form.antrag.version,
      content: { answers: {}, typed: {}, takenOver: [], page: null },
    });
    return reply.redirect(localeHref(request.locale, paths.page(at, firstPage(form))), 303);
  });
}

/** The effort that is to be made before someone may begin; undefined when there is none, or it was made. */
async function effortToMake(
  { db, vault }: ApplicationContext,
  request: FastifyRequest,
  leistung: string,
): Promise<{ task: string; early: boolean } | undefined> {
  if ((await recentlyBegun(db, leistung)) < calm) return undefined;
  const { aufgabe: task, loesung: answer } = request.body as FormBody;
  const now = new Date();
  if (typeof task === 'string' && typeof answer === 'string') {
    const made = await effortMade(db, vault, { task, answer }, now);
    if (made === 'made') return undefined;
    if (made === 'early') return { task, early: true };
  }
  return { task: newTask(vault, now), early: false };
}

function firstPage(form: Form): string {
  const first = seiten(form, {}, today())[0]?.pfad;
  if (first === undefined) throw new Error(`${form.antrag.leistung} has no page`);
  return first;
}
