import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Queryable } from '../platform/database/index.ts';
import { HttpError } from '../platform/http/errors.ts';
import { contextOf, sessionOf } from './context.ts';
import { localPath } from './local-path.ts';
import { hasSecond, type Proof, takeSecond } from './second-store.ts';
import { startAttempt } from './start.tsx';

/**
 * Answers with the page that leads the signed-in person to prove once more who they are.
 * @param purpose what for, such as `senden:<draftId>`; the proof is good for nothing else
 * @param returnTo local path to come back to
 */
export async function startSecondAuthentication(
  reply: FastifyReply,
  { purpose, returnTo }: { purpose: string; returnTo: string },
): Promise<FastifyReply> {
  const session = sessionOf(reply.request);
  if (!session) throw new HttpError(403, 'not-signed-in');
  const { tokenHash: sessionHash, person } = session;
  return startAttempt(reply, localPath(returnTo, reply.request.locale), {
    purpose,
    sessionHash,
    accountId: person.id,
  });
}

/** Whether `takeSecondAuthentication` would find one now. */
export async function hasSecondAuthentication(
  request: FastifyRequest,
  purpose: string,
): Promise<boolean> {
  const session = sessionOf(request);
  if (!session) return false;
  return hasSecond(contextOf(request.server).db, session.tokenHash, purpose, new Date());
}

/**
 * Uses up the second authentication for a purpose: given by the same person in the same session, not
 * older than ten minutes, not used before.
 * @returns when and how well; undefined when there is none
 * @param tx the transaction of what it permits: if that fails, the proof can be used again
 */
export async function takeSecondAuthentication(
  request: FastifyRequest,
  purpose: string,
  tx?: Queryable,
): Promise<Proof | undefined> {
  const session = sessionOf(request);
  if (!session) return undefined;
  const { db } = contextOf(request.server);
  return takeSecond(tx ?? db, session.tokenHash, purpose, new Date());
}
