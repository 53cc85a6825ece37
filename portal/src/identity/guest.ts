import type { FastifyReply } from 'fastify';
import { guestAccount } from './account-store.ts';
import { contextOf, sessionOf } from './context.ts';
import type { Person } from './person.ts';
import type { GuestKind } from './session-kind.ts';
import { createSession } from './session-store.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route is for guests of this kind: their session counts here, that of a login doesn't. */
    guests?: GuestKind;
  }
}

/**
 * Lets someone go on without a login: as the guest they already are, or as a new one, whose session
 * the browser keeps until it is closed, a day at most.
 */
export async function beginAsGuest(reply: FastifyReply, kind: GuestKind): Promise<Person> {
  const session = sessionOf(reply.request);
  if (session) return session.person;
  const { db, vault, cookies } = contextOf(reply.request.server);
  const now = new Date();
  const guest = await guestAccount(db, now);
  cookies.set(reply, kind, await createSession(db, vault, guest, now, kind));
  return guest;
}
