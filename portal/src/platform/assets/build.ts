import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { icon } from './icon.ts';
import { distFolder, type Manifest, manifestFile, readManifest } from './manifest.ts';
import { stylesheet } from './stylesheet.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** Everything the result depends on. */
const inputs = [
  'portal/src/**/*.{tsx,scss,ts}',
  'packages/forms/src/browser/**/*.ts',
  'sandbox/**/*.tsx',
  'content/**/*.md',
  'package-lock.json',
];

/** Writes style sheet, fonts, icon and scripts, named by their content; nothing when all is as it was. */
export async function buildAssets(): Promise<void> {
  const state = hashOfInputs();
  const stamp = join(distFolder, 'inputs');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;

  const manifest: Manifest = {};
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const file = name.replace(/(\.[a-z0-9]+)$/, `-${hash}$1`);
    manifest[name] = file;
    files.set(file, bytes);
    if (file.endsWith('.woff2')) return;
    files.set(`${file}.br`, brotliCompressSync(bytes));
    files.set(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  };

  for (const [name, file] of fonts()) add(name, readFileSync(file));
  add('icon.svg', icon);
  add('portal.css', await stylesheet(root, (font) => manifest[font] ?? font));
  for (const [name, text] of await scripts()) add(name, text);
  replaceFiles(files, manifest);
  writeFileSync(stamp, state);
}

/** Leaves the files of the build before, which a portal that is running still serves. */
function replaceFiles(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): void {
  mkdirSync(distFolder, { recursive: true });
  const before = new Set(existsSync(manifestFile) ? Object.values(readManifest()) : []);
  for (const [file, bytes] of files) writeFileSync(join(distFolder, file), bytes);
  writeFileSync(`${manifestFile}.new`, JSON.stringify(manifest));
  renameSync(`${manifestFile}.new`, manifestFile);
  for (const file of readdirSync(distFolder)) {
    const kept = files.has(file) || before.has(file.replace(/\.(?:br|gz)$/, ''));
    if (!kept && /-[0-9a-f]{10}\./.test(file)) rmSync(join(distFolder, file));
  }
}

function hashOfInputs(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function fonts(): [string, string][] {
  const require = createRequire(import.meta.url);
  const files = join(dirname(require.resolve('@fontsource/fira-sans/package.json')), 'files');
  return [400, 600].flatMap((weight): [string, string][] => [
    [`fira-sans-${weight}.woff2`, join(files, `fira-sans-latin-${weight}-normal.woff2`)],
    [`fira-sans-ext-${weight}.woff2`, join(files, `fira-sans-latin-ext-${weight}-normal.woff2`)],
  ]);
}

async function scripts(): Promise<[string, string][]> {
  const entryPoints = globSync('portal/src/client/*.ts', { cwd: root }).filter(
    (file) => !file.includes('.test.'),
  );
  if (entryPoints.length === 0) return [];
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    write: false,
  });
  return outputFiles.map((file) => [basename(file.path), file.text]);
}

if (import.meta.main) await buildAssets();
