import { takenPort } from '../ports.ts';

/** Ports of the sandbox's programs, counted from its first. */
export const sandboxOffsets = [0, 1, 2, 3, 4, 25];

// Elsewhere in each process, so that tests of several checkouts can run at once.
let step = process.pid;

/**
 * A port for a portal and the first one for a sandbox, with those that follow, all free; others each
 * time.
 */
export async function freePorts(): Promise<{ portal: number; sandbox: number }> {
  for (;;) {
    step += 1;
    const portal = 10_000 + (step % 200) * 100;
    const sandbox = portal + 50;
    const all = [portal, ...sandboxOffsets.map((offset) => sandbox + offset)];
    const wanted = all.map((port) => ({ host: '127.0.0.1', port, variable: '' }));
    if (!(await takenPort(wanted))) return { portal, sandbox };
  }
}
