import type { FastifyInstance } from 'fastify';
import { needs } from '../clients.ts';
import type { ServiceContext } from '../context.ts';
import { refuse } from '../problems.ts';
import type { StoredSubmission } from '../store/submissions.ts';

type Ids = { Params: { id: string; attachment: string } };
type Page = { Querystring: { destinationId?: string; limit?: string; offset?: string } };

/** What subscribers list and fetch. */
export function fetchRoutes(app: FastifyInstance, { submissions, tokens }: ServiceContext): void {
  const subscribe = { preHandler: needs('subscribe-destinations', tokens) };
  const submitted = (id: string) => {
    const found = submissions.find(id);
    return found?.state === 'submitted' ? found : undefined;
  };

  app.get<Page>('/v2/submissions', subscribe, async (request) => {
    const { destinationId, limit = '100', offset = '0' } = request.query;
    const waiting = submissions
      .all()
      .filter(({ state }) => state === 'submitted')
      .filter((each) => destinationId === undefined || each.destinationId === destinationId)
      .sort((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''));
    const from = Number(offset) || 0;
    const page = waiting.slice(from, from + Math.min(Number(limit) || 100, 500));
    return {
      offset: from,
      count: page.length,
      totalCount: waiting.length,
      submissions: page.map(idsOf),
    };
  });

  app.get<Ids>('/v2/submissions/:id', subscribe, async (request, reply) => {
    const submission = submitted(request.params.id);
    if (!submission) return refuse(reply, 404, 'submission-not-found', 'no such submission');
    return {
      ...idsOf(submission),
      publicService: submission.publicService,
      attachments: submission.announcedAttachments,
      ...(await submissions.content(submission.submissionId)),
    };
  });

  app.get<Ids>('/v2/submissions/:id/attachments/:attachment', subscribe, async (request, reply) => {
    const { id, attachment } = request.params;
    const known = submitted(id)?.announcedAttachments.includes(attachment);
    const jwe = known ? await submissions.attachment(id, attachment) : undefined;
    if (jwe === undefined) return refuse(reply, 404, 'attachment-not-found', 'no such attachment');
    return reply.type('application/jose').send(jwe);
  });
}

function idsOf({ submissionId, caseId, destinationId }: StoredSubmission) {
  return { submissionId, caseId, destinationId };
}
