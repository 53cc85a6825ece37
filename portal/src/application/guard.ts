import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentPerson, requirePerson } from '../identity/index.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { areaOf } from './area.ts';
import { atOf } from './context.ts';

/** A preHandler: sends people to the login who need one here, and guests to where they begin. */
export async function requireOwner(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (areaOf(request) === 'antrag') return requirePerson(request, reply);
  if (currentPerson(request)) return;
  await reply.redirect(localeHref(request.locale, atOf(request)), 303);
}
