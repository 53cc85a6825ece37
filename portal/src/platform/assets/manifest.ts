import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source name → file name with the hash of its content. */
export type Manifest = Record<string, string>;

export const distFolder = join(import.meta.dirname, '..', '..', '..', 'dist', 'assets');

/** @throws Error when the assets were not built yet */
export function readManifest(): Manifest {
  const file = join(distFolder, 'manifest.json');
  if (!existsSync(file)) throw new Error('The style sheet is not built. Run: npm run build');
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
