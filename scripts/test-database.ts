import { startTestServer } from '../portal/src/platform/database/testing.ts';

/** Vitest's global setup: one real PostgreSQL for all tests of a run. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  process.env.TEST_DATABASE_SERVER = server.urlOf('postgres');
  return () => server.stop();
}
