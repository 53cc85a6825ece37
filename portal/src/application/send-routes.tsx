import type { FastifyInstance, FastifyReply } from 'fastify';
import { authorityFor } from '../competence/index.ts';
import { requirePerson } from '../identity/index.ts';
import type { FormBody } from '../platform/http/body.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { openPage } from './check-routes.tsx';
import { type ApplicationContext, type LeistungParams, personOf, workingDraft } from './context.ts';
import { paths } from './paths.ts';
import { findSubmissionOfDraft } from './submission-store.ts';
import { submit } from './submit.ts';
import { SendView } from './views/send.tsx';

type Post = { Params: LeistungParams; Body: FormBody };

/** Sending: after the second authentication, once, however often the button is pressed. */
export function sendRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const url = '/antrag/:leistung/senden';
  const options = { preHandler: requirePerson };

  app.get<{ Params: LeistungParams }>(url, options, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (!working) return to(reply, '/konto');
    const open = openPage(working);
    if (open) return to(reply, open);
    const authority = await authorityFor(
      context.db,
      working.leistung.zustaendig,
      working.draft.ags,
    );
    return reply.page(<SendView working={working} authorityName={authority?.name ?? ''} />);
  });

  app.post<Post>(url, options, async (request, reply) => {
    const { entwurf } = request.body ?? {};
    const sentBefore = async () =>
      typeof entwurf === 'string' && uuid.test(entwurf)
        ? findSubmissionOfDraft(context.db, personOf(request).id, entwurf)
        : undefined;
    const before = await sentBefore();
    if (before) return to(reply, paths.sent(before.number));

    const outcome = await submit(context, request);
    switch (outcome.kind) {
      case 'sent':
        return to(reply, paths.sent(outcome.number));
      case 'no-draft': {
        // The other click of a double click may have sent it while this one waited.
        const meanwhile = await sentBefore();
        return to(reply, meanwhile ? paths.sent(meanwhile.number) : '/konto');
      }
      case 'incomplete':
        return to(reply, paths.page(request.params.leistung, outcome.page));
      case 'not-proved':
        return to(reply, paths.check(request.params.leistung));
    }
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function to(reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(localeHref(reply.request.locale, path), 303);
}
