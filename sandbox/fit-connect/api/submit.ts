import { type AuthenticationTags, authenticationTag } from '@sozialplattform/fit-connect';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { needs } from '../clients.ts';
import type { ServiceContext } from '../context.ts';
import { serviceEvent } from '../events.ts';
import { refuse } from '../problems.ts';
import type { Content, StoredSubmission } from '../store/submissions.ts';
import { jweProblem } from './jwe-rules.ts';

type Ids = { Params: { id: string; attachment: string } };

/** Uploads attachments and submits, each submission once. */
export function submitRoutes(
  app: FastifyInstance,
  context: ServiceContext,
  onSubmitted: (submission: StoredSubmission) => void,
): void {
  const { submissions, tokens } = context;
  const send = { preHandler: needs('send-submissions', tokens) };

  app.put<Ids & { Body: string }>(
    '/v2/submissions/:id/attachments/:attachment',
    send,
    (request, reply) =>
      submissions.inTurn(request.params.id, async () => {
        const submission = open(context, request, reply);
        if (!submission) return reply;
        const { attachment } = request.params;
        if (!submission.announcedAttachments.includes(attachment)) {
          return refuse(reply, 404, 'attachment-not-announced', attachment);
        }
        const kid = context.authorities.of(submission.destinationId)?.encryptionKid ?? '';
        const problem = jweProblem(request.body, kid, 'attachment');
        if (problem) return refuse(reply, 422, 'invalid-jwe', problem);
        submissions.saveAttachment(submission.submissionId, attachment, request.body);
        const tag = authenticationTag(request.body);
        const attachmentTags = { ...submission.attachmentTags, [attachment]: tag };
        submissions.save({ ...submission, attachmentTags });
        return reply.code(204).send();
      }),
  );

  app.put<Ids & { Body: Partial<Content> | undefined }>(
    '/v2/submissions/:id',
    send,
    (request, reply) =>
      submissions.inTurn(request.params.id, async () => {
        const submission = open(context, request, reply);
        if (!submission) return reply;
        const { encryptedMetadata = '', encryptedData = '' } = request.body ?? {};
        const content = { encryptedMetadata, encryptedData };
        const kid = context.authorities.of(submission.destinationId)?.encryptionKid ?? '';
        const problem =
          jweProblem(encryptedMetadata, kid, 'structured') ??
          jweProblem(encryptedData, kid, 'structured');
        if (problem) return refuse(reply, 422, 'invalid-jwe', problem);
        const tags = tagsOf(submission, content);
        if (!tags) return refuse(reply, 422, 'attachments-missing', 'not all attachments are here');
        const submitted = await submit(context, submission, content, tags);
        onSubmitted(submitted);
        const { submissionId, caseId, destinationId } = submission;
        return reply.code(200).send({ submissionId, caseId, destinationId });
      }),
  );
}

/** The client's own submission as long as it is incomplete; anything else is answered. */
function open(
  { submissions }: ServiceContext,
  request: FastifyRequest<Ids>,
  reply: FastifyReply,
): StoredSubmission | undefined {
  const submission = submissions.find(request.params.id);
  if (submission?.sender !== request.client) {
    refuse(reply, 404, 'submission-not-found', 'no such submission');
    return undefined;
  }
  if (submission.state !== 'incomplete') {
    refuse(reply, 409, 'submission-already-submitted', `the submission is ${submission.state}`);
    return undefined;
  }
  return submission;
}

async function submit(
  context: ServiceContext,
  submission: StoredSubmission,
  content: Content,
  authenticationTags: AuthenticationTags,
): Promise<StoredSubmission> {
  const { submissions } = context;
  submissions.saveContent(submission.submissionId, content);
  const event = serviceEvent(context, submission, 'submit', { authenticationTags });
  const submitted: StoredSubmission = {
    ...submission,
    state: 'submitted',
    submittedAt: new Date().toISOString(),
    tags: authenticationTags,
    events: [...submission.events, event],
  };
  submissions.save(submitted);
  return submitted;
}

/** The tags of all parts; undefined while an attachment is missing. */
function tagsOf(
  { announcedAttachments, attachmentTags }: StoredSubmission,
  { encryptedMetadata, encryptedData }: Content,
): AuthenticationTags | undefined {
  if (!announcedAttachments.every((id) => Object.hasOwn(attachmentTags, id))) return undefined;
  return {
    metadata: authenticationTag(encryptedMetadata),
    data: authenticationTag(encryptedData),
    attachments: attachmentTags,
  };
}
