import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import type pg from 'pg';

const source = join(import.meta.dirname, '..', '..');

/** Any number that no other use of advisory locks in this database has. */
const migrationLock = 7_264_001;

/**
 * Brings the database to the newest schema: every `migrations/NNNN_name.sql` of the platform and of the
 * capabilities is applied once, in the order of folder and number, all in one transaction. Several
 * nodes may start at once: one migrates, the others wait.
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool });
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string }>('select name from migration');
    const applied = new Set(rows.map((row) => row.name));
    for (const file of migrationFiles()) {
      if (applied.has(file)) continue;
      await client.query(readFileSync(join(source, file), 'utf8'));
      await client.query('insert into migration (name) values ($1)', [file]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function migrationFiles(): string[] {
  return globSync('**/migrations/[0-9]*.sql', { cwd: source }).sort();
}
