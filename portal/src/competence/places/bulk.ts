import { sql } from 'drizzle-orm';
import type { Tx } from '../../platform/database/index.ts';

/** Rows in one statement; below what makes a single parameter unwieldy. */
const chunk = 20_000;

/**
 * Inserts many rows at once; a row that is there already (same key) stays. The rows travel as one
 * JSON parameter, which PostgreSQL casts by the table's own types.
 */
export async function insertRows<Row extends object>(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const into = sql.identifier(table);
  const list = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  for (let from = 0; from < rows.length; from += chunk) {
    const json = JSON.stringify(rows.slice(from, from + chunk));
    await tx.execute(
      sql`insert into ${into} (${list}) select ${list} from json_populate_recordset(null::${into}, ${json}::json) on conflict do nothing`,
    );
  }
}
