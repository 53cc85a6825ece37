import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const source = join(root, 'catalogue');
const model = 'buergergeld-kurzantrag';

/** A catalogue of so many Leistungen, each a copy of one that has a form. @returns its folder */
export async function catalogueOf(count: number): Promise<string> {
  const folder = join(root, '.data', 'bench', `catalogue-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const shared of ['_bausteine', 'leistung.ts'])
    cpSync(join(source, shared), join(folder, shared), { recursive: true });
  for (let nr = 1; nr <= count; nr += 1) {
    const slug = `leistung-${nr}`;
    cpSync(join(source, model), join(folder, slug), { recursive: true });
    for (const file of ['leistung.ts', 'antrag.ts']) {
      const path = join(folder, slug, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`'${model}'`, `'${slug}'`));
    }
  }
  return folder;
}
