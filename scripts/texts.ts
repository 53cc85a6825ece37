import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textSchluessel } from '@sozialplattform/forms';
import { ladeKatalog } from '../catalogue/index.ts';

/**
 * `npm run texts -- LEISTUNG [LOCALE]` brings `catalogue/LEISTUNG/texts.LOCALE.json` up to date with the
 * form: drops what names no text any more, and adds what is still to be translated, with the German beside
 * an empty `text`. Without a Leistung: every form, and what several forms say moves to the shared blocks.
 */
type Eintrag = { text: string; hash: string; deutsch?: string };
type Datei = Record<string, Eintrag>;

const catalogue = join(import.meta.dirname, '../catalogue');
const katalog = await ladeKatalog();
const [only, locale = 'en'] = process.argv.slice(2);
const fileOf = (folder: string) => join(catalogue, folder, `texts.${locale}.json`);

function read(folder: string): Datei {
  const file = fileOf(folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function write(folder: string, entries: Datei): void {
  writeFileSync(fileOf(folder), `${JSON.stringify(entries, null, 2)}\n`);
}

/** Each German text of a form once, under the first key where it stands. */
async function germanOf(slug: string) {
  const antrag = await katalog.antrag(slug);
  if (!antrag) throw new Error(`${slug} has no form`);
  const byHash = new Map<string, { schluessel: string; deutsch: string }>();
  for (const { hash, ...text } of textSchluessel(antrag)) {
    if (!byHash.has(hash)) byHash.set(hash, text);
  }
  return byHash;
}

const translated = (entries: Datei) =>
  new Map(Object.values(entries).flatMap((e) => (e.text === '' ? [] : [[e.hash, e.text]])));

const slugs = katalog.leistungen.map(({ slug }) => slug).filter((slug) => katalog.hatAntrag(slug));
const needed = only === undefined ? slugs : [only];
const german = new Map<string, Awaited<ReturnType<typeof germanOf>>>();
for (const slug of needed) german.set(slug, await germanOf(slug));
const shared = read('_bausteine');
const before = translated(shared);
if (only === undefined) {
  for (const slug of slugs)
    for (const [hash, text] of translated(read(slug))) before.set(hash, text);
  for (const key of Object.keys(shared)) delete shared[key];
  const uses = new Map<string, number>();
  for (const texts of german.values()) {
    for (const [hash, { deutsch }] of texts) {
      uses.set(hash, (uses.get(hash) ?? 0) + 1);
      const text = before.get(hash);
      if (uses.get(hash) === 2 && text !== undefined) shared[deutsch] = { text, hash };
    }
  }
  write('_bausteine', shared);
}
const common = translated(shared);
for (const slug of needed) {
  const known = new Map([...before, ...translated(read(slug))]);
  const entries: Datei = {};
  let open = 0;
  for (const [hash, { schluessel, deutsch }] of german.get(slug) ?? []) {
    if (common.has(hash)) continue;
    const text = known.get(hash);
    if (text === undefined) open += 1;
    entries[schluessel] = text === undefined ? { deutsch, text: '', hash } : { text, hash };
  }
  write(slug, entries);
  console.log(`${slug}: ${open} of ${Object.keys(entries).length} texts to translate`);
}
