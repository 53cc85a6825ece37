import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startProgram, stopPrograms } from '../../scripts/processes.ts';

const port = 21_900;

/** Milliseconds from starting a portal with this catalogue until it answers. */
export async function timeToStart(databaseUrl: string, catalogue: string): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-start-'));
  const start = performance.now();
  const portal = startProgram('portal', 'portal/src/main.ts', {
    DATABASE_URL: databaseUrl,
    CATALOGUE_DIR: catalogue,
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'error',
  });
  try {
    while (!(await answers())) {
      if (portal.child.exitCode !== null) throw new Error('the portal did not start');
      await pause(5);
    }
    return performance.now() - start;
  } finally {
    await stopPrograms([portal]);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false;
  }
}
