import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';

/** Linux counts the time of processes in hundredths of a second (USER_HZ). */
const ticksPerSecond = 100;

/**
 * The time that cores have spent on this process, with all its threads, and on the database, since they
 * began: what other processes do meanwhile is not in it.
 * @returns seconds; undefined where the system keeps no such account under /proc
 */
export async function coreSeconds(pool: pg.Pool): Promise<number | undefined> {
  if (!existsSync('/proc/self/stat')) return undefined;
  const { user, system } = process.cpuUsage();
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server = accountOf(rows[0]?.pid ?? 0)?.parent ?? 0;
  const ended = accountOf(server)?.children ?? 0;
  const living = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => accountOf(Number(name)))
    .filter((each) => each?.parent === server)
    .reduce((sum, each) => sum + (each?.own ?? 0), accountOf(server)?.own ?? 0);
  return (user + system) / 1e6 + (ended + living) / ticksPerSecond;
}

/** proc_pid_stat(5): values 4 and 14 to 17; the second is a name in brackets. */
function accountOf(pid: number): { parent: number; own: number; children: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const values = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (number: number) => values[number - 3] ?? 0;
    return { parent: at(4), own: at(14) + at(15), children: at(16) + at(17) };
  } catch {
    // It has just ended.
    return undefined;
  }
}
