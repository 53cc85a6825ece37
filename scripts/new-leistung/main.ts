import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files.ts';

/** `npm run new:leistung -- SLUG "Title"` makes the folder of a new Leistung, with a form that works. */
const [slug = '', title = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '..', '..', 'catalogue', slug);
if (!/^[a-z]+(-[a-z0-9]+)*$/.test(slug) || title.trim() === '') {
  console.error('Usage: npm run new:leistung -- wohngeld "Wohngeld"   (small letters and hyphens)');
  process.exitCode = 1;
} else if (existsSync(folder)) {
  console.error(`catalogue/${slug} exists already.`);
  process.exitCode = 1;
} else {
  mkdirSync(folder);
  for (const [name, content] of Object.entries(filesOf(slug, title))) {
    writeFileSync(join(folder, name), content);
  }
  console.log(`catalogue/${slug} is made. Next:
  npm run texts -- ${slug}        lists the texts to translate
  npx vitest run catalogue        tests it
  npm start                       shows it under /leistungen/${slug}`);
}
