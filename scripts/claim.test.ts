import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { claim } from './claim.ts';

const folder = mkdtempSync(join(tmpdir(), 'claim '));
vi.stubEnv('TMPDIR', folder);
afterAll(() => rmSync(folder, { recursive: true }));

it('gives a folder to one process at a time, and to the next when that one was killed', async () => {
  const module = pathToFileURL(join(import.meta.dirname, 'claim.ts')).href;
  const code = `const { claim } = await import(${JSON.stringify(module)});
    console.log(await claim(${JSON.stringify(folder)})); setInterval(() => {}, 1000);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const other = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(other.stdout, 'data');
  expect(String(said).trim()).toBe('true');

  expect(await claim(folder)).toBe(false);
  expect(await claim(`${folder} 2`), 'another folder').toBe(true);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(await claim(folder)).toBe(true);
  expect(await claim(folder)).toBe(false);
});
