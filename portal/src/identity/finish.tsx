import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountFor } from './account-store.ts';
import { type Second, takeOutcome } from './attempt-store.ts';
import { type IdentityContext, sessionOf } from './context.ts';
import { localPath } from './local-path.ts';
import type { Identity } from './person.ts';
import { storeSecond } from './second-store.ts';
import { createSession, endSession } from './session-store.ts';
import { ProblemView, problemOf } from './views/problem.tsx';

/**
 * The end of an attempt, in the browser that brought the provider's answer: begins a session, or notes
 * the second authentication, or says what went wrong.
 */
export async function finishAttempt(
  context: IdentityContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db, vault, cookies } = context;
  const browser = cookies.read(request, 'attempt');
  const handover = cookies.read(request, 'handover');
  cookies.clear(reply, 'handover');
  const now = new Date();
  const outcome =
    browser && handover ? await takeOutcome(db, vault, { browser, handover }, now) : undefined;
  if (!outcome) {
    // Also the reloaded page after a login that worked.
    if (sessionOf(request)) return reply.redirect(localPath(undefined, request.locale), 303);
    return reply.page(<ProblemView problem="expired" />, { status: 400 });
  }
  const { returnTo } = outcome;
  if ('failure' in outcome) {
    const { failure } = outcome;
    const problem = problemOf(failure);
    const view = <ProblemView problem={problem} code={failure} returnTo={returnTo} />;
    return reply.page(view, { status: problem === 'denied' ? 200 : 400 });
  }
  if (outcome.second) {
    const problem = await noteSecond(context, request, outcome.second, outcome.identity, now);
    if (!problem) return reply.redirect(returnTo, 303);
    return reply.page(<ProblemView problem={problem} returnTo={returnTo} />, { status: 403 });
  }
  const person = await accountFor(db, vault, outcome.provider, outcome.identity, now);
  const before = cookies.read(request, 'session');
  if (before) await endSession(db, before);
  cookies.set(reply, 'session', await createSession(db, vault, person, now));
  cookies.clear(reply, 'attempt');
  return reply.redirect(returnTo, 303);
}

/**
 * Notes a second authentication if it is by the person, and in the session, that it was begun by.
 * @returns why it counts for nothing; undefined when it was noted
 */
async function noteSecond(
  { db }: IdentityContext,
  request: FastifyRequest,
  second: Second,
  identity: Identity,
  now: Date,
): Promise<'sessionEnded' | 'otherPerson' | undefined> {
  const session = sessionOf(request);
  if (!session?.tokenHash.equals(second.sessionHash)) return 'sessionEnded';
  const { id, bpk2 } = session.person;
  if (id !== second.accountId || bpk2 !== identity.bpk2) return 'otherPerson';
  await storeSecond(db, second.sessionHash, second.purpose, { level: identity.level, at: now });
  return undefined;
}
