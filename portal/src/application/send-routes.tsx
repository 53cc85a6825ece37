import type { FastifyInstance } from 'fastify';
import { hasSecondAuthentication } from '../identity/index.ts';
import type { FormBody } from '../platform/http/body.ts';
import { isUuid } from '../platform/uuid.ts';
import { type Area, configOf, placeOf } from './area.ts';
import { authorityOf } from './authority.ts';
import { openPage } from './check-routes.tsx';
import {
  type ApplicationContext,
  atOf,
  type LeistungParams,
  personOf,
  workingDraft,
} from './context.ts';
import { goTo } from './go-to.ts';
import { requireOwner } from './guard.ts';
import { paths } from './paths.ts';
import { keepSchemas } from './schema-store.ts';
import { findSubmissionOfDraft } from './submission-store.ts';
import { sendPurpose, submit } from './submit.ts';
import { SendView } from './views/send.tsx';

type Post = { Params: LeistungParams; Body: FormBody };

/** Sending: with an account after the second authentication; once, however often the button is pressed. */
export function sendRoutes(
  app: FastifyInstance,
  context: ApplicationContext,
  area: Exclude<Area, 'prototyp'>,
): void {
  const url = paths.send(placeOf(area, ':leistung'));
  const options = { config: configOf(area), preHandler: requireOwner };

  if (area === 'antrag') {
    app.get<{ Params: LeistungParams }>(url, options, async (request, reply) => {
      const working = await workingDraft(context, request);
      if (!working) return goTo(reply, '/konto');
      const open = openPage(working);
      if (open) return goTo(reply, open);
      const authority = await authorityOf(context.db, working);
      if (!authority) return goTo(reply, paths.check(working.at));
      if (!(await hasSecondAuthentication(request, sendPurpose(working.draft))))
        return goTo(reply, paths.notSent(working.at, 'ausweisen'));
      return reply.page(<SendView working={working} authorityName={authority.name} />);
    });
  }

  app.post<Post>(url, options, async (request, reply) => {
    const at = atOf(request);
    const { entwurf } = request.body;
    const sentBefore = async () =>
      typeof entwurf === 'string' && isUuid(entwurf)
        ? findSubmissionOfDraft(context.db, personOf(request).id, entwurf)
        : undefined;
    const before = await sentBefore();
    if (before) return goTo(reply, paths.sent(at, before.number));

    const german = await context.forms.form(request.params.leistung, 'de');
    if (german) await keepSchemas(context.db, german);
    const outcome = await submit(context, request);
    switch (outcome.kind) {
      case 'sent':
        return goTo(reply, paths.sent(at, outcome.number));
      case 'no-draft': {
        // The other click of a double click may have sent it while this one waited.
        const meanwhile = await sentBefore();
        if (meanwhile) return goTo(reply, paths.sent(at, meanwhile.number));
        return goTo(reply, area === 'antrag' ? '/konto' : at);
      }
      case 'on-its-way':
        return goTo(reply, paths.notSentAgain(outcome.number));
      case 'incomplete':
        return goTo(reply, paths.page(at, outcome.page));
      case 'no-authority':
        return goTo(reply, paths.check(at));
      case 'changed':
        return goTo(reply, paths.notSent(at, 'geaendert'));
      case 'not-proved':
        return goTo(reply, paths.notSent(at, 'ausweisen'));
    }
  });
}
