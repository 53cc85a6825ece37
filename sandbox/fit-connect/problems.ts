import type { FastifyReply } from 'fastify';

const base = 'https://schema.fitko.de/fit-connect/submission-api/problems/';

/** A refusal as a problem document. */
export function refuse(
  reply: FastifyReply,
  status: number,
  type: string,
  detail: string,
): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json')
    .send({
      type: base + type,
      title: type,
      status,
      detail,
      instance: reply.request.url.split('?')[0],
    });
}
