/*
 * Preloaded into every program that start.ts runs: modules that npm packages import from within
 * themselves are found and read as they are. Otherwise tsx would parse each of them (960 kB in
 * libxml2-wasm), and Node read the package.json again for each (180 kB in drizzle-orm): together half
 * of the time that the portal takes to start.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const packageFolder = /^file:.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//;
const knownTypes = new Map<string, boolean>();
const found = new Set<string>();

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = '', conditions } = context;
    if (
      specifier.startsWith('.') &&
      conditions.includes('import') &&
      packageFolder.test(parentURL)
    ) {
      const url = new URL(specifier, parentURL).href;
      if (isModule(url)) {
        found.add(url);
        return { url, format: 'module', shortCircuit: true };
      }
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!found.has(url)) return next(url, context);
    return { format: 'module', source: readFileSync(fileURLToPath(url)), shortCircuit: true };
  },
});

function isModule(url: string): boolean {
  if (url.endsWith('.mjs')) return true;
  const folder = packageFolder.exec(url)?.[0];
  return folder !== undefined && url.endsWith('.js') && saysModule(folder);
}

function saysModule(folder: string): boolean {
  const known = knownTypes.get(folder);
  if (known !== undefined) return known;
  const description = readFileSync(new URL('package.json', folder), 'utf8');
  const says = (JSON.parse(description) as { type?: string }).type === 'module';
  knownTypes.set(folder, says);
  return says;
}
