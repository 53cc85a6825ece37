import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answers, type EmbeddedServer, serverOn } from './connection.ts';

/** Milliseconds for a server that was killed to recover. */
const patience = 60_000;

/**
 * The server that runs on this data already, once it answers (it may still be recovering).
 * `postmaster.pid` holds the process id in its first line and the port in its fourth.
 * @throws Error when it runs but does not answer
 */
export async function runningServer(
  dir: string,
  password: string,
): Promise<EmbeddedServer | undefined> {
  const file = join(dir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid || !port) return undefined;
  if (isAlive(pid) && !isPostgres(pid)) {
    // Another program has this number by now, and PostgreSQL would not start beside the file. Only
    // then may it go: of a dead server it guards against processes that are still about to end.
    rmSync(file, { force: true });
    return undefined;
  }
  const server = serverOn({ dir, port }, password, async () => {
    process.kill(pid, 'SIGINT');
    while (isPostgres(pid)) await pause(20);
  });
  const end = Date.now() + patience;
  while (isPostgres(pid)) {
    if (await answers(server.urlOf('postgres'))) return server;
    if (Date.now() > end)
      throw new Error(`PostgreSQL (process ${pid}) runs on ${dir} but does not answer.`);
    await pause(50);
  }
  return undefined;
}

/** A process that has ended but was not collected yet (state Z) does not count. */
function isPostgres(pid: number): boolean {
  const columns = ['-o', 'stat=,comm=', '-p', String(pid)];
  const { stdout, error } = spawnSync('ps', columns, { encoding: 'utf8' });
  return error ? isAlive(pid) : /^[^Z\s]\S*\s.*postgres/.test(stdout.trim());
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
