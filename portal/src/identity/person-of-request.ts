import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeHref } from '../platform/i18n/index.ts';
import { sessionOf } from './context.ts';
import type { Person } from './person.ts';

/** The person who is signed in. */
export function currentPerson(request: FastifyRequest): Person | undefined {
  return sessionOf(request)?.person;
}

/**
 * A preHandler: sends people who are not signed in to the login, and from there back here. What was
 * posted is lost; a route that must not lose it has a preHandler of its own that keeps it first.
 */
export async function requirePerson(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (sessionOf(request)) return;
  const here = localeHref(request.locale, request.url);
  const login = localeHref(request.locale, '/anmelden');
  await reply.redirect(`${login}?weiter=${encodeURIComponent(here)}`, 303);
}
