import type { FastifyInstance } from 'fastify';
import { audit } from '../platform/audit/index.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { type Area, configOf, placeOf } from './area.ts';
import { type ApplicationContext, atOf, workingDraft } from './context.ts';
import { deleteDraft } from './draft-store.ts';
import { requireOwner } from './guard.ts';
import { paths } from './paths.ts';
import { fileIdsOfDraft, forgetFiles } from './uploads/index.ts';
import { DiscardView } from './views/discard.tsx';

/** Deleting a draft, after asking. */
export function discardRoutes(app: FastifyInstance, context: ApplicationContext, area: Area): void {
  const url = paths.discard(placeOf(area, ':leistung'));
  const options = { config: configOf(area), preHandler: requireOwner };

  app.get(url, options, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (working) return reply.page(<DiscardView working={working} />);
    const instead = area === 'antrag' ? '/konto' : atOf(request);
    return reply.redirect(localeHref(request.locale, instead), 303);
  });

  app.post(url, options, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (working) {
      const { id } = working.draft;
      const { db, files } = context;
      const left = await fileIdsOfDraft(db, id);
      await db.transaction(async (tx) => {
        await deleteDraft(tx, id);
        if (area === 'prototyp') return;
        await audit(tx, { subject: 'draft', subjectId: id, event: 'discarded', actor: 'citizen' });
      });
      await forgetFiles(db, files, left);
    }
    const next = area === 'antrag' ? '/konto' : atOf(request);
    return reply.redirect(localeHref(request.locale, next), 303);
  });
}
