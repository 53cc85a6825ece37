import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, databaseAccount } from './account.ts';
import { binaryFolder } from './binaries.ts';
import { answers, type EmbeddedServer, isShortEnough, serverOn, socketOf } from './connection.ts';
import { initialise, readPassword } from './initialise.ts';
import { runningServer } from './running.ts';

export type { EmbeddedServer } from './connection.ts';

type Options = {
  /** False trades durability for speed: for databases of tests. */
  durable?: boolean;
};

/**
 * Starts the PostgreSQL that npm brought, with its data under `dir`, listening on a socket in it
 * and on 127.0.0.1 only.
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
  if (!existsSync(account.dir)) await initialise(account, password);

  const running = await runningServer(account.dir, password);
  if (running) return running;
  removeSockets(account.dir);
  let sockets = true;
  for (let tries = 1; ; tries += 1) {
    try {
      return await launch(account, password, { durable, sockets });
    } catch (error) {
      const noSocket = error instanceof NoSocket;
      if (tries === 50 || !(noSocket || error instanceof StillInUse)) throw error;
      sockets &&= !noSocket;
      await pause(200);
    }
  }
}

/** Those of servers that were killed: the next one has another port. */
function removeSockets(dir: string): void {
  for (const name of readdirSync(dir)) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(dir, name));
  }
}

/** The server that runs on the data under `dir`, if one does. */
export async function runningPostgres(dir: string): Promise<EmbeddedServer | undefined> {
  if (!existsSync(dir)) return undefined;
  const account = databaseAccount(binaryFolder(), join(dir, 'data'));
  return runningServer(account.dir, readPassword(dir));
}

/** Stops the server that runs on the data under `dir`, if one does. */
export async function stopPostgres(dir: string): Promise<void> {
  await (await runningPostgres(dir))?.stop();
}

/** The file system has no sockets. */
class NoSocket extends Error {
  override name = 'NoSocket';
}

/** Processes of a server that was killed have not all ended yet. */
class StillInUse extends Error {
  override name = 'StillInUse';
}

async function launch(
  account: Account,
  password: string,
  { durable, sockets }: { durable: boolean; sockets: boolean },
): Promise<EmbeddedServer> {
  const port = await freePort();
  const withSocket = sockets && isShortEnough(socketOf(account.dir, port));
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: withSocket ? `"${account.dir.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
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
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  const server = serverOn({ dir: account.dir, port }, password, async () => {
    child.kill('SIGINT');
    await ended;
  });
  while (!(await answers(server.urlOf('postgres')))) {
    const over = await Promise.race([ended.then(() => true), pause(50).then(() => false)]);
    if (!over) continue;
    const message = `PostgreSQL did not start:\n${tail()}`;
    if (withSocket && tail().includes('Unix socket')) throw new NoSocket(message);
    throw tail().includes('still in use') ? new StillInUse(message) : new Error(message);
  }
  return server;
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
