import { readFileSync } from 'node:fs';
import { migrate, openDatabase } from '../../../../platform/database/index.ts';
import { AuthoritiesError } from '../read.ts';
import { importAuthorities } from '../run.ts';

/*
 * npm run authorities:import -- FILE
 * FILE: the authorities that decide and where their applications go, as docs/operations.md describes it.
 * DATABASE_URL says into which database.
 */
const [file] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (!file || !url) {
  console.error('Usage: DATABASE_URL=postgres://… npm run authorities:import -- authorities.csv');
  process.exit(2);
}

const { pool, db } = openDatabase(url, 2);
try {
  const bytes = readFileSync(file);
  await migrate(pool);
  const { authorities, areas, gaps } = await importAuthorities(db, bytes);
  console.log(`${authorities} authorities for ${areas} areas; what was there before is gone.`);
  for (const gap of gaps) console.warn(`Warning: ${gap}`);
} catch (error) {
  if (!(error instanceof AuthoritiesError) && !isMissing(error)) throw error;
  console.error(`${error.message}\nNothing was imported.`);
  process.exitCode = 1;
} finally {
  await pool.end();
}

function isMissing(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
