import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const left = new Set(['node_modules', '.git', '.data', 'dist', 'results']);

/**
 * A copy of the project as a fresh clone has it, in a path with a space. Packages are links to the
 * installed ones, but those of the workspace are the copy's own.
 * @returns its folder
 */
export function copyProject(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'sozialplattform-')), 'a clone');
  cpSync(root, folder, { recursive: true, filter: (source) => !left.has(basename(source)) });
  const modules = join(folder, 'node_modules');
  const own = join(modules, '@sozialplattform');
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === basename(own)) continue;
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const name of readdirSync(join(folder, 'packages'))) {
    symlinkSync(join('..', '..', 'packages', name), join(own, name));
  }
  return folder;
}
