import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fehlt, kompiliere, pruefeDefinition } from '@sozialplattform/forms';
import { expect, it } from 'vitest';
import { filesOf } from './files.ts';

const root = join(import.meta.dirname, '..', '..');

it('makes a Leistung whose form works and whose sample person can send it', async () => {
  const data = join(root, '.data', 'test');
  mkdirSync(data, { recursive: true });
  const folder = mkdtempSync(join(data, 'new-leistung-'));
  try {
    const catalogue = pathToFileURL(join(root, 'catalogue')).href;
    for (const [name, content] of Object.entries(filesOf('wohn-geld', "Wohn'geld"))) {
      writeFileSync(join(folder, name), content.replaceAll("from '..", `from '${catalogue}`));
    }
    const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
    const { default: antrag } = await load('antrag.ts');
    const { persona } = await load('persona.ts');
    expect(pruefeDefinition(antrag)).toEqual([]);
    expect(fehlt(kompiliere(antrag), persona, '2026-08-19')).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
