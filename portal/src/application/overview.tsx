import type { FastifyReply, FastifyRequest } from 'fastify';
import { authorityOf } from './authority.ts';
import type { ApplicationContext, Working } from './context.ts';
import { placeKey } from './place-key.ts';
import { type OtherPlace, OverviewView } from './views/overview.tsx';

/** Shows the begun application. Who comes with another place in the address may move it there. */
export async function showOverview(
  { db }: ApplicationContext,
  request: FastifyRequest,
  reply: FastifyReply,
  working: Working,
): Promise<FastifyReply> {
  const authority = await authorityOf(db, working);
  const { ags: given } = request.query as { ags?: string | string[] };
  const ags = placeKey(given);
  const there = ags && (await authorityOf(db, { ...working, draft: { ...working.draft, ags } }));
  const other: OtherPlace | undefined =
    there && there.id !== authority?.id ? { ags, authorityName: there.name } : undefined;
  return reply.page(
    <OverviewView
      working={working}
      now={new Date()}
      authorityName={authority?.name}
      other={other}
    />,
  );
}
