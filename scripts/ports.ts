import { createServer } from 'node:net';

export type Wanted = { port: number; variable: string };

/** The first of the ports that something else listens on; undefined when all are free. */
export async function takenPort(
  wanted: readonly Wanted[],
  host: string,
): Promise<Wanted | undefined> {
  for (const want of wanted) {
    if (!(await isFree(want.port, host))) return want;
  }
  return undefined;
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
