import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ThirdParty = { name: string; version: string; licence: string };

const root = join(import.meta.dirname, '..', '..', '..');
let known: ThirdParty[] | undefined;

/** The packages that the portal is made of, with their licences, as npm installed them. */
export function thirdParties(): ThirdParty[] {
  known ??= read();
  return known;
}

function read(): ThirdParty[] {
  const { dependencies = {} } = manifest(join(root, 'package.json'));
  const names = new Set(Object.keys(dependencies));
  for (const file of globSync('packages/*/package.json', { cwd: root })) {
    for (const name of Object.keys(manifest(join(root, file)).dependencies ?? {})) names.add(name);
  }
  return [...names]
    .filter((name) => !name.startsWith('@sozialplattform/'))
    .sort()
    .flatMap((name): ThirdParty[] => {
      try {
        const { version = '', license = '' } = manifest(
          join(root, 'node_modules', name, 'package.json'),
        );
        return [{ name, version, licence: String(license) }];
      } catch {
        return [];
      }
    });
}

type Manifest = { version?: string; license?: string; dependencies?: Record<string, string> };

function manifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
