import type { FastifyReply } from 'fastify';
import { guestAccount } from './account-store.ts';
import { contextOf, sessionOf } from './context.ts';
import type { Person } from './person.ts';
import type { GuestKind } from './session-kind.ts';
import { createSession, endSession } from './session-store.ts';

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

/** Ends what a guest is in this browser: at a shared device nobody goes on as them. */
export async function leaveAsGuest(reply: FastifyReply, kind: GuestKind): Promise<void> {
  const { db, cookies } = contextOf(reply.request.server);
  const token = cookies.read(reply.request, kind);
  if (token) await endSession(db, token);
  cookies.clear(reply, kind);
}
