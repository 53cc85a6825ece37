import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completeLock, type Lock, lockFile } from './lock.ts';

it('keeps a lock that npm ci takes, on any machine; else run: npm run lock', () => {
  expect(completeLock(JSON.parse(readFileSync(lockFile, 'utf8')) as Lock)).toEqual([]);
});

it('adds a build that is missing, for its machine only', () => {
  const lock: Lock = {
    packages: {
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@tool/linux-x64-musl': '2.0.0', '@tool/darwin-arm64': '2.0.0' },
      },
      'node_modules/@tool/darwin-arm64': { version: '2.0.0' },
    },
  };
  expect(completeLock(lock)).toEqual(['@tool/linux-x64-musl']);
  expect(lock.packages['node_modules/@tool/linux-x64-musl']).toEqual({
    version: '2.0.0',
    dev: true,
    optional: true,
    cpu: ['x64'],
    os: ['linux'],
    libc: ['musl'],
  });
});

it('refuses to guess the machine of a package', () => {
  const lock: Lock = { packages: { a: { optionalDependencies: { extra: '1.0.0' } } } };
  expect(() => completeLock(lock)).toThrow('extra names no machine');
});
