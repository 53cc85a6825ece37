import { existsSync, readFileSync } from 'node:fs';
import type pg from 'pg';

/** Linux counts the time of processes in hundredths of a second (USER_HZ). */
const ticksPerSecond = 100;

/**
 * The time that cores have spent on this process, with all its threads, and on the database, since they
 * began: what another process does meanwhile is not in it.
 * @returns seconds; undefined where the system keeps no such account under /proc
 */
export async function coreSeconds(pool: pg.Pool): Promise<number | undefined> {
  if (!existsSync('/proc/self/stat')) return undefined;
  const { user, system } = process.cpuUsage();
  const { rows } = await pool.query<{ pid: number }>('select pid from pg_stat_activity');
  const database = rows.map(({ pid }) => secondsOf(pid)).reduce((sum, each) => sum + each, 0);
  return (user + system) / 1e6 + database;
}

/** proc_pid_stat(5): behind the name in brackets, user and system time are the 12th and 13th value. */
function secondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(values[11]) + Number(values[12])) / ticksPerSecond;
}
