import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from './app.ts';
import { buildAssets } from './platform/assets/build.ts';
import { readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/index.ts';
import { type TestDatabase, testDatabase } from './platform/database/testing.ts';
import { openServices } from './services.ts';

const dir = mkdtempSync(join(tmpdir(), 'app-'));
let database: TestDatabase;
beforeAll(async () => {
  [database] = await Promise.all([testDatabase(), buildAssets()]);
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

it('is built without waiting for a node that loads the places', async () => {
  const services = await openServices(
    readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      DATA_DIR: dir,
      LOG_LEVEL: 'silent',
    }),
  );
  const { rows } = await services.pool.query('select count(*)::int as n from kreis');
  expect(rows[0].n).toBeGreaterThan(0);

  const other = openDatabase(database.url, 1);
  const loads = Promise.withResolvers<void>();
  const ends = Promise.withResolvers<void>();
  const otherNode = other.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('competence places'))`);
    loads.resolve();
    await ends.promise;
  });
  await loads.promise;
  const app = await buildApp(services);
  await app.close();
  ends.resolve();
  await otherNode;
  await other.pool.end();
  await services.close();
}, 60_000);
