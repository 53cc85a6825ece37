import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxPrograms } from '../../sandbox/programs.ts';
import { takenPort } from '../../scripts/ports.ts';
import { startProgram, stopPrograms } from '../../scripts/processes.ts';

export type StandIns = {
  firstPort: number;
  /** From now on no authority fetches what is handed over. */
  stopAuthorities(): Promise<void>;
  close(): Promise<void>;
};

const needed = ['fit-connect', 'jobcenter', 'mail'];

/**
 * The stand-ins of FIT-Connect, the authorities and mail, as processes of their own.
 * @param portalUrl under which the portal names its schemas: the authorities take no others
 */
export async function startStandIns(portalUrl: string): Promise<StandIns> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-sandbox-'));
  const firstPort = await freeRange();
  const programs = sandboxPrograms(firstPort, portalUrl, dataDir)
    .filter(({ name }) => needed.includes(name))
    .map(({ name, entry, env }) => startProgram(name, entry, env));
  return {
    firstPort,
    stopAuthorities: () => stopPrograms(programs.filter(({ name }) => name === 'jobcenter')),
    async close() {
      await stopPrograms(programs);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The first of the ports that the sandbox takes, all of them free. */
async function freeRange(): Promise<number> {
  for (let first = 21_000; ; first += 100) {
    const wanted = [0, 1, 2, 3, 4, 25].map((offset) => ({
      host: '127.0.0.1',
      port: first + offset,
      variable: '',
    }));
    if (!(await takenPort(wanted))) return first;
  }
}
