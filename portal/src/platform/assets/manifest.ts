import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source name → file name with the hash of its content. */
export type Manifest = Record<string, string>;

export const distFolder = join(import.meta.dirname, '..', '..', '..', 'dist', 'assets');

export const manifestFile = join(distFolder, 'manifest.json');

/** @throws Error when the assets were not built yet */
export function readManifest(): Manifest {
  if (!existsSync(manifestFile))
    throw new Error('The style sheet is not built. Run: npm run build');
  return JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
}
