import { sql } from 'drizzle-orm';
import type { Queryable } from '../database/index.ts';
import { keyId } from './vault.ts';

/** How many records of a column one master key has sealed. */
export type SealedCount = { key: string; column: string; count: number };

/**
 * Counts what is sealed in the whole database, by column and by the id of the master key (bytes 2 to 5 of a
 * sealed record). Every column of bytes is sealed but the hashes of tokens, which are named so.
 */
export async function countSealed(db: Queryable): Promise<SealedCount[]> {
  const { rows: columns } = await db.execute<{ table: string; name: string }>(
    sql`select table_name as "table", column_name as name from information_schema.columns
      where table_schema = current_schema() and data_type = 'bytea' and column_name not like '%\\_hash'
      order by table_name, column_name`,
  );
  const counts: SealedCount[] = [];
  for (const { table, name } of columns) {
    const bytes = sql.identifier(name);
    const { rows } = await db.execute<{ key: string; count: number }>(
      sql`select encode(substring(${bytes} from 2 for 4), 'hex') as key, count(*)::int as count
        from ${sql.identifier(table)} where ${bytes} is not null group by 1 order by 1`,
    );
    counts.push(...rows.map((row) => ({ ...row, column: `${table}.${name}` })));
  }
  return counts;
}

/**
 * One line for each key that is configured or has sealed something, with tabs between its id, its place in
 * MASTER_KEY, the number of records and where they are.
 */
export function linesOf(
  counts: readonly SealedCount[],
  masterKeys: readonly Uint8Array[],
): string[] {
  const configured = masterKeys.map(keyId);
  const ids = new Set([...configured, ...counts.map(({ key }) => key)]);
  return [...ids].map((id) => {
    const own = counts.filter(({ key }) => key === id);
    const total = own.reduce((sum, { count }) => sum + count, 0);
    const place = configured.indexOf(id) + 1;
    const where = own.map(({ column, count }) => `${column} ${count}`).join(', ');
    return [id, place || 'not in MASTER_KEY', total, where].join('\t');
  });
}
