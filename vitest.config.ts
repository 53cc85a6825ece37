import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{catalogue,packages,portal,sandbox,scripts,bench}/**/*.test.{ts,tsx}'],
    globalSetup: 'scripts/test-database.ts',
    // One core less than there are, as Vitest would take, is half of two.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
