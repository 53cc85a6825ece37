import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentPerson, requirePerson } from '../../identity/index.ts';
import type { FormBody } from '../../platform/http/body.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { ApplicationContext, Working } from '../context.ts';
import { readMultipart } from '../uploads/multipart.ts';
import { clearToken, giveToken, readToken } from './cookie.ts';
import { storeParked, takeParked } from './store.ts';

export { deleteOldParked } from './store.ts';

/** A control of the page like `_stand`, which only a waiting page has. */
const filesName = '_dateien';

/**
 * A preHandler like `requirePerson` for a page's post: when the session has ended, what was typed waits
 * sealed for the login. The form says by `_entwurf` of which draft it is, so that nobody else who logs
 * in at the same browser gets to see it. Of files only their inputs' names are kept.
 */
export function requirePersonOrPark({ db, vault, config }: ApplicationContext) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (currentPerson(request)) return;
    const { _entwurf: draftId, _csrf: _token, ...fields } = await bodyOf(request);
    if (typeof draftId === 'string' && isUuid(draftId)) {
      const token = giveToken(config, reply);
      const { '*': page } = request.params as { '*': string };
      await db.transaction((tx) => storeParked(tx, vault, { token, draftId, page, body: fields }));
    }
    await requirePerson(request, reply);
  };
}

/** The fields of a page's form. Files of somebody who is not signed in are thrown away unread. */
async function bodyOf(request: FastifyRequest): Promise<FormBody> {
  if (!request.isMultipart()) return request.body as FormBody;
  const { body, left } = await readMultipart(request, 0);
  return { ...body, [filesName]: left.map(({ field }) => field) };
}

/** The inputs whose files did not wait with the page. */
export const filesLost = (parked: FormBody): string[] => [parked[filesName] ?? []].flat();

/** What the person had typed on this page when their session ended; undefined when nothing waits. */
export async function parkedBody(
  { db, vault, config }: ApplicationContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { draft }: Working,
  page: string,
): Promise<FormBody | undefined> {
  const token = readToken(config, request);
  if (token === undefined) return undefined;
  const body = await takeParked(db, vault, { token, draftId: draft.id, page });
  if (body) clearToken(config, reply);
  return body;
}
