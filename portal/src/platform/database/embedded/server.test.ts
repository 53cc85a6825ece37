import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { databaseAccount } from './account.ts';
import { binaryFolder } from './binaries.ts';
import { foundDatabase } from './found.ts';
import { type EmbeddedServer, startPostgres } from './server.ts';

const folders: string[] = [];
const servers: EmbeddedServer[] = [];

function folder(): string {
  const made = join(mkdtempSync(join(tmpdir(), 'postgres test-')), 'data folder');
  folders.push(made);
  return made;
}

async function start(dir: string): Promise<EmbeddedServer> {
  const server = await startPostgres(dir);
  servers.push(server);
  return server;
}

async function ask(url: string, text: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const pidFile = (dir: string) =>
  join(databaseAccount(binaryFolder(), join(dir, 'data')).dir, 'postmaster.pid');
const pidOf = (dir: string) => Number(readFileSync(pidFile(dir), 'utf8').split('\n')[0]);

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop().catch(() => {})));
});

afterAll(() => {
  for (const made of folders) rmSync(join(made, '..'), { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  const dir = folder();

  it('is version 18, in a path with spaces, with the extensions the portal may use', async () => {
    const server = await start(dir);
    const url = await server.createDatabase('portal');
    expect(String((await ask(url, 'show server_version'))[0])).toMatch(/^18/);
    await ask(url, 'create extension btree_gist; create extension pg_trgm');
    expect(await server.createDatabase('portal'), 'again').toBe(url);
    await server.stop();
    expect(existsSync(pidFile(dir))).toBe(false);
  });

  it('is reached by a socket in its data, or by TCP where the path is too long for one', async () => {
    const near = await start(dir);
    expect(new URL(near.urlOf('x')).hostname).toContain('data%20folder');
    const far = await start(join(folder(), 'x'.repeat(100)));
    expect(new URL(far.urlOf('x')).hostname).toBe('127.0.0.1');
    expect(await ask(far.urlOf('postgres'), 'select 1')).toEqual([[1]]);
  });

  it('is found again where its folder was moved while it ran on', async () => {
    const here = folder();
    await start(here);
    const there = `${here} moved`;
    renameSync(here, there);
    const found = await start(there);
    expect(await ask(found.urlOf('postgres'), 'select 1')).toEqual([[1]]);
  });

  it('is found by the commands of operators while it runs', async () => {
    const dataDir = folder();
    const server = await start(join(dataDir, 'postgres'));
    const url = await server.createDatabase('sozialplattform');
    const found = await foundDatabase({ DATA_DIR: dataDir });
    expect(found).toBe(url);
    expect(await ask(found, 'select 1')).toEqual([[1]]);
    await server.stop();
    await expect(foundDatabase({ DATA_DIR: dataDir })).rejects.toThrow('DATABASE_URL');
  });

  it('leaves no sockets of servers that were killed', async () => {
    await start(dir);
    process.kill(pidOf(dir), 'SIGKILL');
    await start(dir);
    const sockets = readdirSync(join(pidFile(dir), '..')).filter((name) =>
      /^\.s\..*\d$/.test(name),
    );
    expect(sockets).toHaveLength(1);
  });

  it('refuses a wrong password', async () => {
    const url = (await start(dir)).urlOf('postgres');
    await expect(ask(url.replace(/:[0-9a-f]+@/, ':falsch@'), 'select 1')).rejects.toThrow(
      /password/,
    );
  });

  it('keeps what was committed when it is killed', async () => {
    const url = await (await start(dir)).createDatabase('portal');
    await ask(url, 'create table kept as select 42 as answer');
    process.kill(pidOf(dir), 'SIGKILL');
    const again = await start(dir);
    expect(await ask(again.urlOf('portal'), 'select answer from kept')).toEqual([[42]]);
  });

  it('is taken over by the next start while it runs, and stopped by it', async () => {
    const first = await start(dir);
    const second = await start(dir);
    expect(second.urlOf('x')).toBe(first.urlOf('x'));
    await second.stop();
    await expect(ask(first.urlOf('postgres'), 'select 1')).rejects.toThrow();
  });

  it('starts where another program has the number of the process that was killed', async () => {
    await (await start(dir)).stop();
    const other = spawn('sleep', ['60']);
    writeFileSync(pidFile(dir), `${other.pid}\n${dir}\n0\n1\n`);
    await start(dir);
    other.kill();
  });

  it('starts where the first start was killed in the middle of making the database', async () => {
    const dir = folder();
    const unfinished = databaseAccount(binaryFolder(), join(dir, 'data.unfinished')).dir;
    spawnSync('mkdir', ['-p', unfinished]);
    writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
    expect(await ask((await start(dir)).urlOf('postgres'), 'select 1')).toEqual([[1]]);
  });

  const isRoot = process.getuid?.() === 0;

  it.runIf(isRoot)('runs as another account for root where namespaces are forbidden', async () => {
    vi.stubEnv('SOZIALPLATTFORM_NO_NAMESPACES', '1');
    try {
      const dir = folder();
      await (await start(dir)).stop();
      const server = await start(dir);
      const home = join(pidFile(dir), '..', '..');
      expect(await ask(server.urlOf('postgres'), 'select 1')).toEqual([[1]]);
      const status = readFileSync(`/proc/${pidOf(dir)}/status`, 'utf8');
      expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0');
      await server.stop();
      rmSync(home, { recursive: true });
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
