import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder =
  process.env.SHARED_SCHEMAS ?? join(import.meta.dirname, '../../../../shared/schemas');

/** A published file to check against; undefined where the schemas are not on this machine. */
export function schemaFile(path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Why a test is skipped. */
export const missing = 'needs the published schemas (SHARED_SCHEMAS)';
