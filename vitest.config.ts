import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{catalogue,packages,portal,sandbox,scripts,bench}/**/*.test.{ts,tsx}'],
    globalSetup: 'scripts/test-database.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
