import type { FastifyInstance } from 'fastify';
import { audit } from '../platform/audit/index.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { type Area, configOf, placeOf } from './area.ts';
import { type ApplicationContext, atOf, workingDraft } from './context.ts';
import { requireOwner } from './guard.ts';
import { paths } from './paths.ts';
import { deleteDraftWithFiles, forgetFiles } from './uploads/index.ts';
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
      const left = await db.transaction(async (tx) => {
        const deleted = await deleteDraftWithFiles(tx, id);
        if (deleted && area !== 'prototyp')
          await audit(tx, {
            subject: 'draft',
            subjectId: id,
            event: 'discarded',
            actor: 'citizen',
          });
        return deleted ?? [];
      });
      await forgetFiles(db, files, left);
    }
    const next = area === 'antrag' ? '/konto' : atOf(request);
    return reply.redirect(localeHref(request.locale, next), 303);
  });
}
