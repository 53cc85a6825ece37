import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Account, databaseAccount } from './account.ts';
import { binaryFolder } from './binaries.ts';

const run = promisify(execFile);

export type EmbeddedServer = {
  /** Connection URL of a database on this server. */
  urlOf(database: string): string;
  /** Creates a database unless it exists; answers its URL. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
};

type Options = {
  /** False trades durability for speed: for databases of tests. */
  durable?: boolean;
};

const user = 'sozialplattform';

/**
 * Starts the PostgreSQL that npm brought, with its data under `dir`, listening on 127.0.0.1 only.
 * One that already runs on this data (left over from a kill) is taken over.
 * @param dir absolute; created and initialised when it does not exist
 * @throws Error with the server's last lines when it does not come up
 */
export async function startPostgres(
  dir: string,
  { durable = true }: Options = {},
): Promise<EmbeddedServer> {
  mkdirSync(dir, { recursive: true });
  const account = databaseAccount(binaryFolder(), join(dir, 'data'));
  const password = readPassword(dir);
  if (!existsSync(join(account.dir, 'PG_VERSION'))) await initialise(account, password);

  const running = await runningServer(account.dir, password);
  if (running) return running;
  return launch(account, password, durable);
}

function readPassword(dir: string): string {
  const file = join(dir, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

async function initialise(account: Account, password: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'pg-'));
  const pwfile = join(scratch, 'password');
  const { file, args, uid, gid } = account.command('initdb', [
    '--pgdata',
    account.dir,
    '--username',
    user,
    '--pwfile',
    pwfile,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
    '--locale-provider',
    'builtin',
    '--builtin-locale',
    'C.UTF-8',
    '--locale',
    'C',
  ]);
  try {
    writeFileSync(pwfile, password, { mode: 0o600 });
    if (uid !== undefined && gid !== undefined)
      for (const path of [scratch, pwfile]) chownSync(path, uid, gid);
    await run(file, args, {
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function launch(
  account: Account,
  password: string,
  durable: boolean,
): Promise<EmbeddedServer> {
  const port = await freePort();
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    logging_collector: 'off',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { file, args, uid, gid } = account.command('postgres', ['-D', account.dir, ...flags]);
  // A process group of its own, so that Ctrl-C reaches the portal first and the database last.
  const child = spawn(file, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  const tail = lastLines(child);
  const server = serverOn(port, password, () => stopChild(child));
  while (!(await answers(server.urlOf('postgres')))) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${tail()}`);
    await pause(50);
  }
  return server;
}

function serverOn(port: number, password: string, stop: () => Promise<void>): EmbeddedServer {
  const urlOf = (database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    urlOf,
    stop,
    async createDatabase(name) {
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      try {
        const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
          name,
        ]);
        if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
      } finally {
        await client.end();
      }
      return urlOf(name);
    },
  };
}

/** `postmaster.pid` holds the process id in its first line and the port in its fourth. */
async function runningServer(dir: string, password: string): Promise<EmbeddedServer | undefined> {
  const file = join(dir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid || !port || !isAlive(pid)) return undefined;
  const server = serverOn(port, password, async () => {
    process.kill(pid, 'SIGINT');
    while (isAlive(pid)) await pause(20);
  });
  return (await answers(server.urlOf('postgres'))) ? server : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
}

function lastLines(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-2_000);
  });
  return () => text;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
