import type { FastifyReply } from 'fastify';
import { letFormsPostTo } from '../platform/http/security.ts';
import { type Attempt, type Second, storeAttempt } from './attempt-store.ts';
import { contextOf } from './context.ts';
import { newToken } from './tokens.ts';
import { ProblemView } from './views/problem.tsx';
import { ToProviderView } from './views/to-provider.tsx';

/** Begins an attempt at BundID and answers with the page that leads there. */
export async function startAttempt(
  reply: FastifyReply,
  returnTo: string,
  second?: Second,
): Promise<FastifyReply> {
  const { request } = reply;
  const { db, bundId, cookies } = contextOf(reply.server);
  const attempt: Attempt = {
    requestId: bundId.newRequestId(),
    provider: 'bundid',
    returnTo,
    locale: request.locale,
    createdAt: new Date(),
    ...(second && { second }),
  };
  const form = await bundId.form(attempt);
  if (!form)
    return reply.page(<ProblemView problem="unreachable" returnTo={returnTo} />, { status: 503 });
  // A browser keeps its token over several attempts, so that two tabs don't get in each other's way.
  const browser = cookies.read(request, 'attempt') ?? newToken();
  await storeAttempt(db, attempt, browser);
  cookies.set(reply, 'attempt', browser);
  letFormsPostTo(reply, form.action);
  return reply.page(<ToProviderView form={form} second={second !== undefined} />);
}
