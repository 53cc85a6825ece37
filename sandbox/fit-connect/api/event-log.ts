import type { FastifyInstance } from 'fastify';
import { needs } from '../clients.ts';
import type { ServiceContext } from '../context.ts';
import { serviceEvent, subscriberEvent, tokensOf } from '../events.ts';
import { refuse } from '../problems.ts';

type Case = { Params: { id: string } };
type Page = { Querystring: { limit?: string; offset?: string } };

/** The event log of a case: read by both sides, continued by the subscriber. */
export function eventLogRoutes(app: FastifyInstance, context: ServiceContext): void {
  const { submissions, tokens } = context;

  app.get<Case & Page>(
    '/v2/cases/:id/events',
    { preHandler: needs(undefined, tokens) },
    async (request, reply) => {
      const submission = submissions.ofCase(request.params.id);
      const foreign = request.client === 'portal' && submission?.sender !== request.client;
      if (!submission || foreign) return refuse(reply, 404, 'case-not-found', 'no such case');
      const { limit = '500', offset = '0' } = request.query;
      const from = Number(offset) || 0;
      const tokens = await tokensOf(context, submission.submissionId);
      const eventLog = tokens.slice(from, from + Math.min(Number(limit) || 500, 500));
      return { offset: from, count: eventLog.length, totalCount: tokens.length, eventLog };
    },
  );

  app.post<Case & { Body: string }>(
    '/v2/cases/:id/events',
    { preHandler: needs('subscribe-destinations', tokens) },
    async (request, reply) => {
      const found = submissions.ofCase(request.params.id);
      if (!found) return refuse(reply, 404, 'case-not-found', 'no such case');
      return submissions.inTurn(found.submissionId, async () => {
        const submission = submissions.find(found.submissionId) ?? found;
        if (typeof request.body !== 'string') {
          return refuse(reply, 415, 'unsupported-media-type', 'a SET is application/jose');
        }
        if (submission.state !== 'submitted') {
          return refuse(reply, 409, 'invalid-state', `the submission is ${submission.state}`);
        }
        const event = await subscriberEvent(context, submission, request.body);
        if (typeof event === 'string') return refuse(reply, 400, 'invalid-event', event);
        submissions.save({
          ...submission,
          state: event.kind === 'accept' ? 'accepted' : 'rejected',
          events: [...submission.events, request.body, serviceEvent(context, submission, 'delete')],
        });
        await submissions.deleteContent(submission);
        return reply.code(204).send();
      });
    },
  );
}
