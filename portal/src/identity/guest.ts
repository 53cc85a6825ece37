import type { FastifyReply } from 'fastify';
import { guestAccount } from './account-store.ts';
import { contextOf } from './context.ts';
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
 * Lets someone go on without a login, as a new guest, whose session the browser keeps until it is
 * closed, a day at most. The session of a guest before them in this browser ends.
 */
export async function beginAsGuest(reply: FastifyReply, kind: GuestKind): Promise<Person> {
  await leaveAsGuest(reply, kind);
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
