import { getTableColumns, sql } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { type SessionLookUp, sessionTable } from '../identity/index.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import { lookedUpTogether } from '../platform/database/index.ts';
import type { LeistungParams } from './context.ts';
import { type Draft, type DraftRow, draftColumns, openDraft } from './draft-store.ts';
import { draftTable } from './schema.ts';

type Asked = { tokenHash: Buffer; leistung: string };
type Found = Asked & { session: typeof sessionTable.$inferSelect; draft: DraftRow | null };

const sessionAndDraft = lookedUpTogether<Asked, Found>(
  (db) => {
    const hashes = sql`${sql.placeholder('hashes')}::bytea[]`;
    const leistungen = sql`${sql.placeholder('leistungen')}::text[]`;
    const query = db
      .select({
        tokenHash: sessionTable.tokenHash,
        leistung: sql<string>`asked.leistung`,
        session: getTableColumns(sessionTable),
        draft: draftColumns,
      })
      .from(sessionTable)
      .innerJoin(
        sql`unnest(${hashes}, ${leistungen}) asked (token_hash, leistung)`,
        sql`asked.token_hash = ${sessionTable.tokenHash}`,
      )
      .leftJoin(
        draftTable,
        sql`${draftTable.accountId} = ${sessionTable.accountId} and ${draftTable.leistung} = asked.leistung`,
      )
      .prepare('sessions_with_drafts');
    return (keys) =>
      query.execute({
        hashes: keys.map(({ tokenHash }) => tokenHash),
        leistungen: keys.map(({ leistung }) => leistung),
      });
  },
  ({ tokenHash, leistung }) => `${tokenHash.toString('latin1')} ${leistung}`,
);

const found = new WeakMap<FastifyRequest, DraftRow>();

/** For a route that shows a draft: finds with the session the draft of its account for the Leistung of the route. */
export const sessionWithDraft =
  (request: FastifyRequest): SessionLookUp =>
  async (db, tokenHash) => {
    const { leistung } = request.params as LeistungParams;
    const both = await sessionAndDraft(db, { tokenHash, leistung });
    if (both?.draft) found.set(request, both.draft);
    return both?.session;
  };

/** The person's draft that was found with the session of a request, once: read again it could be another. */
export function takeDraft(
  request: FastifyRequest,
  vault: Vault,
  accountId: string,
): Draft | undefined {
  const row = found.get(request);
  found.delete(request);
  return row?.accountId === accountId ? openDraft(vault, row) : undefined;
}
