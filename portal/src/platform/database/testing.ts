import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive } from './embedded/running.ts';
import { type EmbeddedServer, startPostgres, stopPostgres } from './embedded/server.ts';
import { type Database, migrate, openDatabase } from './index.ts';

const template = 'sozialplattform_template';

/**
 * Starts the server that the tests of one run share and makes its migrated template; for vitest's
 * global setup. Its data is gone after `stop`. First it clears away what runs left that were killed.
 */
export async function startTestServer(): Promise<EmbeddedServer> {
  const folder = join(process.cwd(), '.data', 'test');
  mkdirSync(folder, { recursive: true });
  await clearLeftOvers(folder);
  const dir = mkdtempSync(join(folder, `postgres-${process.pid}-`));
  const server = await startPostgres(dir, { durable: false });
  const { pool } = openDatabase(await server.createDatabase(template));
  await migrate(pool);
  await pool.end();
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Stops and removes the servers of processes that are gone: their numbers are in the names of the folders. */
async function clearLeftOvers(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const pid = Number(/^postgres-(\d+)-/.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    await stopPostgres(join(folder, name));
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

export type TestDatabase = { url: string; pool: pg.Pool; db: Database; drop(): Promise<void> };

/** A fresh, migrated database on the server that tests share. Drop it in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const base = process.env.TEST_DATABASE_SERVER;
  if (!base) throw new Error('the test server is not running: see vitest.config.ts, globalSetup');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await admin(base, (client) => client.query(`create database ${name} template ${template}`));
  const url = base.replace(/\/postgres$/, `/${name}`);
  const { pool, db } = openDatabase(url, 10);
  return {
    url,
    pool,
    db,
    async drop() {
      await pool.end();
      await admin(base, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

async function admin(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
