import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { needs } from '../clients.ts';
import type { ServiceContext } from '../context.ts';
import { serviceEvent } from '../events.ts';
import { refuse } from '../problems.ts';
import type { StoredSubmission } from '../store/submissions.ts';

const announcement = z.object({
  destinationId: z.uuid(),
  announcedAttachments: z.array(z.uuidv4()).max(1000).default([]),
  publicService: z.object({ identifier: z.string(), name: z.string().optional() }),
});

/** Opens a submission: `POST /v2/submissions`. */
export function announceRoute(app: FastifyInstance, context: ServiceContext): void {
  const { submissions, authorities, tokens } = context;
  app.post(
    '/v2/submissions',
    { preHandler: needs('send-submissions', tokens) },
    async (request, reply) => {
      const parsed = announcement.safeParse(request.body);
      if (!parsed.success) {
        const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
        return refuse(reply, 422, 'schema-violation', where);
      }
      const { destinationId, announcedAttachments, publicService } = parsed.data;
      const destination = authorities.of(destinationId);
      if (!destination) return refuse(reply, 404, 'destination-not-found', 'no such destination');
      if (!destination.services.includes(publicService.identifier)) {
        return refuse(reply, 422, 'unsupported-service', publicService.identifier);
      }
      if (new Set(announcedAttachments).size !== announcedAttachments.length) {
        return refuse(reply, 422, 'schema-violation', 'announcedAttachments are not unique');
      }
      const submission: StoredSubmission = {
        submissionId: crypto.randomUUID(),
        caseId: crypto.randomUUID(),
        destinationId,
        sender: request.client,
        publicService,
        announcedAttachments,
        announcedAt: new Date().toISOString(),
        state: 'incomplete',
        attachmentTags: {},
        events: [],
      };
      submission.events.push(serviceEvent(context, submission, 'create'));
      submissions.save(submission);
      const { submissionId, caseId } = submission;
      return reply.code(201).send({ submissionId, caseId, destinationId });
    },
  );
}
