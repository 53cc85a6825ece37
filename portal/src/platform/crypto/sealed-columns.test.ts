import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../database/testing.ts';
import { countSealed } from './sealed-columns.ts';
import { createVault, keyId } from './vault.ts';

const [young, old, gone] = [randomBytes(32), randomBytes(32), randomBytes(32)] as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** Somebody's session, sealed by a key. */
async function session(key: Uint8Array): Promise<void> {
  const { rows } = await database.pool.query(
    'insert into account (pseudonym) values (gen_random_uuid()) returning id',
  );
  await database.pool.query(
    'insert into session (token_hash, account_id, person, created_at, seen_at) values ($1, $2, $3, now(), now())',
    [randomBytes(32), rows[0].id, createVault([key]).sealJson({}, 'session')],
  );
}

/** A login that was answered. */
async function login(key: Uint8Array): Promise<void> {
  await database.pool.query(
    `insert into login_attempt (request_id, provider, browser_hash, return_to, locale, created_at, outcome)
     values (gen_random_uuid(), 'bundid', $1, '/', 'de', now(), $2)`,
    [randomBytes(32), createVault([key]).sealJson({}, 'login')],
  );
}

const say = (env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'bin', 'main.ts')], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database.url, ...env },
  });

it('counts what each master key has sealed, wherever it is', async () => {
  await session(young);
  await session(old);
  await session(old);
  await login(old);
  const counts = await countSealed(database.db);
  const of = (key: Uint8Array, column: string, count: number) => ({
    key: keyId(key),
    column,
    count,
  });
  expect(counts).toHaveLength(3);
  expect(counts).toEqual(
    expect.arrayContaining([
      of(young, 'session.person', 1),
      of(old, 'session.person', 2),
      of(old, 'login_attempt.outcome', 1),
    ]),
  );
});

it('says of each configured key whether something is left of it, and of others that they are missing', () => {
  const given = [gone, young].map((key) => key.toString('base64')).join(',');
  const { stdout, status } = say({ NODE_ENV: 'production', MASTER_KEY: given });
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([
    `${keyId(gone)}\t1\t0\t`,
    `${keyId(young)}\t2\t1\tsession.person 1`,
    `${keyId(old)}\tnot in MASTER_KEY\t3\tlogin_attempt.outcome 1, session.person 2`,
    '',
  ]);
});

it('knows by its name what is no more than a hash', async () => {
  const { rows } = await database.pool.query(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea' order by 1`,
  );
  const sealed = rows.map(({ name }) => name).filter((name) => !name.endsWith('_hash'));
  expect(sealed).toEqual([
    'draft.content',
    'login_attempt.outcome',
    'parked_page.content',
    'session.person',
    'submission.content',
    'submission_document.content',
    'upload.description',
  ]);
});
