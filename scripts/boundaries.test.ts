import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('has each capability in both rules of the linter that bound it', () => {
  const linter = readFileSync(join(root, 'biome.json'), 'utf8');
  const source = join(root, 'portal', 'src');
  const capabilities = readdirSync(source).filter(
    (name) => name !== 'platform' && existsSync(join(source, name, 'index.ts')),
  );
  expect(capabilities).toContain('application');
  for (const name of capabilities) {
    expect(linter.split(`"**/${name}/**"`), name).toHaveLength(3);
    expect(linter, name).toContain(`"!**/${name}/index.ts"`);
  }
});
