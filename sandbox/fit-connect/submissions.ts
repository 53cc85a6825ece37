import {
  type AuthenticationTags,
  authenticationTag,
  type EventName,
  type SecurityEvent,
  signEvent,
  verifyEvent,
} from '@sozialplattform/fit-connect/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decodeProtectedHeader, type JWK } from 'jose';
import { needs } from './clients.ts';
import type { OwnKey } from './keys.ts';
import { refuse } from './problems.ts';
import type { Store, StoredSubmission } from './store.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const payloadSchema =
  'https://schema.fitko.de/fit-connect/set-payload/1.2.2/set-payload.schema.json';

export type ServiceContext = {
  store: Store;
  key: OwnKey;
  /** The service's own address: issuer of its events. */
  url: string;
  secret: Uint8Array;
  findKey: (destinationId: string, kid: string) => JWK | undefined;
};

type Ids = { Params: { id: string; attachment: string } };

/** The Submission API: announce, upload, submit; list, fetch, answer; and the event log. */
export function submissionApi(app: FastifyInstance, context: ServiceContext): void {
  const { store, secret } = context;
  const send = { preHandler: needs('send-submissions', secret) };
  const subscribe = { preHandler: needs('subscribe-destinations', secret) };

  app.post<{
    Body: {
      destinationId?: string;
      announcedAttachments?: string[];
      publicService?: { identifier?: string };
    };
  }>('/v2/submissions', send, async (request, reply) => {
    const { destinationId = '', announcedAttachments = [], publicService } = request.body ?? {};
    if (
      !uuid.test(destinationId) ||
      !publicService?.identifier?.startsWith('urn:') ||
      !announcedAttachments.every((id) => uuid.test(id))
    ) {
      return refuse(
        reply,
        422,
        'invalid-announcement',
        'destinationId, announcedAttachments or publicService',
      );
    }
    const submission: StoredSubmission = {
      submissionId: crypto.randomUUID(),
      caseId: crypto.randomUUID(),
      destinationId,
      announcedAttachments,
      state: 'announced',
      events: [],
    };
    submission.events.push(await eventOf(context, submission, 'create'));
    store.save(submission);
    const { submissionId, caseId } = submission;
    return reply.code(201).send({ submissionId, caseId, destinationId });
  });

  app.put<Ids & { Body: string }>(
    '/v2/submissions/:id/attachments/:attachment',
    send,
    async (request, reply) => {
      const submission = store.find(request.params.id);
      const { attachment } = request.params;
      if (!submission) return refuse(reply, 404, 'submission-not-found', 'no such submission');
      if (submission.state !== 'announced')
        return refuse(reply, 409, 'submission-already-submitted', 'already submitted');
      if (!submission.announcedAttachments.includes(attachment))
        return refuse(reply, 404, 'attachment-not-announced', attachment);
      if (!hasContentType(request.body))
        return refuse(reply, 422, 'invalid-jwe', 'JWE without cty');
      store.saveAttachment(submission.submissionId, attachment, request.body);
      return reply.code(204).send();
    },
  );

  app.put<Ids & { Body: { encryptedMetadata?: string; encryptedData?: string } }>(
    '/v2/submissions/:id',
    send,
    async (request, reply) => {
      const submission = store.find(request.params.id);
      const { encryptedMetadata = '', encryptedData = '' } = request.body ?? {};
      if (!submission) return refuse(reply, 404, 'submission-not-found', 'no such submission');
      if (submission.state !== 'announced')
        return refuse(reply, 409, 'submission-already-submitted', 'already submitted');
      if (
        !hasContentType(encryptedMetadata, structured) ||
        !hasContentType(encryptedData, structured)
      ) {
        return refuse(
          reply,
          422,
          'invalid-jwe',
          'JWE without cty application/json or application/xml',
        );
      }
      const missing = submission.announcedAttachments.find(
        (id) => store.readAttachment(submission.submissionId, id) === undefined,
      );
      if (missing) return refuse(reply, 422, 'attachment-missing', missing);
      const submitted: StoredSubmission = {
        ...submission,
        state: 'submitted',
        encryptedMetadata,
        encryptedData,
      };
      submitted.events = [...submission.events, await eventOf(context, submitted, 'submit')];
      store.save(submitted);
      return { submissionId: submission.submissionId };
    },
  );

  app.get<{ Querystring: { destinationId?: string; limit?: string } }>(
    '/v2/submissions',
    subscribe,
    async (request) => {
      const submissions = store
        .waiting(request.query.destinationId || undefined)
        .slice(0, Math.min(Number(request.query.limit ?? 100), 500));
      return {
        offset: 0,
        count: submissions.length,
        totalCount: submissions.length,
        submissions: submissions.map(({ submissionId, caseId, destinationId }) => ({
          submissionId,
          caseId,
          destinationId,
        })),
      };
    },
  );

  app.get<Ids>('/v2/submissions/:id', subscribe, async (request, reply) => {
    const submission = store.find(request.params.id);
    if (submission?.state !== 'submitted')
      return refuse(reply, 404, 'submission-not-found', 'no such submission');
    const {
      submissionId,
      caseId,
      destinationId,
      encryptedMetadata,
      encryptedData,
      announcedAttachments,
    } = submission;
    return {
      submissionId,
      caseId,
      destinationId,
      encryptedMetadata,
      encryptedData,
      attachments: announcedAttachments,
    };
  });

  app.get<Ids>('/v2/submissions/:id/attachments/:attachment', subscribe, async (request, reply) => {
    const { id, attachment } = request.params;
    const known = store.find(id)?.announcedAttachments.includes(attachment);
    const jwe = known ? store.readAttachment(id, attachment) : undefined;
    if (jwe === undefined) return refuse(reply, 404, 'attachment-not-found', 'no such attachment');
    return reply.type('application/jose').send(jwe);
  });

  app.get<Ids>(
    '/v2/cases/:id/events',
    { preHandler: needs(undefined, secret) },
    async (request, reply) => {
      const submission = store.ofCase(request.params.id);
      if (!submission) return refuse(reply, 404, 'case-not-found', 'no such case');
      const { events } = submission;
      return { offset: 0, count: events.length, totalCount: events.length, eventLog: events };
    },
  );

  app.post<Ids & { Body: string }>('/v2/cases/:id/events', subscribe, (request, reply) =>
    answer(context, request, reply),
  );
}

/** A receiver's accept or reject: verified like any other event, and only once. */
async function answer(
  context: ServiceContext,
  request: FastifyRequest<Ids & { Body: string }>,
  reply: FastifyReply,
) {
  const { store } = context;
  const submission = store.ofCase(request.params.id);
  if (!submission) return refuse(reply, 404, 'case-not-found', 'no such case');
  if (submission.state !== 'submitted')
    return refuse(reply, 409, 'invalid-state', `submission is ${submission.state}`);
  let event: SecurityEvent;
  try {
    event = await verifyEvent(
      request.body,
      async (issuer, kid) => {
        const key = context.findKey(issuer, kid);
        if (!key) throw new Error('unknown key');
        return key;
      },
      submission,
    );
  } catch {
    return refuse(reply, 400, 'invalid-event', 'the token is not valid for this case');
  }
  if (event.name !== 'accept' && event.name !== 'reject')
    return refuse(reply, 400, 'invalid-event', event.name);
  if (event.schema !== payloadSchema)
    return refuse(reply, 400, 'invalid-event', 'Payload Schema not supported');
  const state = event.name === 'accept' ? 'accepted' : 'rejected';
  store.save({ ...submission, state, events: [...submission.events, request.body] });
  return reply.code(204).send();
}

async function eventOf(
  context: ServiceContext,
  submission: StoredSubmission,
  name: EventName,
): Promise<string> {
  const { submissionId, caseId } = submission;
  const tags = name === 'submit' ? { authenticationTags: tagsOf(context.store, submission) } : {};
  return signEvent(
    {
      name,
      issuer: context.url,
      issuedAt: new Date(),
      submissionId,
      caseId,
      schema: payloadSchema,
      ...tags,
    },
    context.key.privateKey,
    context.key.kid,
  );
}

function tagsOf(store: Store, submission: StoredSubmission): AuthenticationTags {
  const {
    submissionId,
    announcedAttachments,
    encryptedMetadata = '',
    encryptedData = '',
  } = submission;
  return {
    metadata: authenticationTag(encryptedMetadata),
    data: authenticationTag(encryptedData),
    attachments: Object.fromEntries(
      announcedAttachments.map((id) => [
        id,
        authenticationTag(store.readAttachment(submissionId, id) ?? ''),
      ]),
    ),
  };
}

const structured = ['application/json', 'application/xml'];

/** A JWE must say what is in it. */
function hasContentType(jwe: unknown, allowed?: readonly string[]): boolean {
  try {
    const { cty, alg, enc } = decodeProtectedHeader(String(jwe)) as {
      cty?: string;
      alg?: string;
      enc?: string;
    };
    return (
      alg === 'RSA-OAEP-256' &&
      enc === 'A256GCM' &&
      cty !== undefined &&
      (allowed?.includes(cty) ?? true)
    );
  } catch {
    return false;
  }
}
