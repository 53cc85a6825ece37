import type { FastifyReply } from 'fastify';
import { localeHref } from '../platform/i18n/index.ts';

/**
 * Leads to a path of this site, in the language of the request.
 * @param target what it is opened for, where it looks different then
 */
export function goTo(reply: FastifyReply, path: string, target?: string): FastifyReply {
  const query = target === undefined ? '' : `?ziel=${encodeURIComponent(target)}`;
  return reply.redirect(localeHref(reply.request.locale, path) + query, 303);
}
