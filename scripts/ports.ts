import { createServer } from 'node:net';

/** A port that something is to listen on, and the environment variable that names it. */
export type Wanted = { host: string; port: number; variable: string };

/**
 * The port that an environment variable names.
 * @throws Error with one line when it is no port
 */
export function portFrom(variable: string, fallback: number): number {
  const value = process.env[variable] || String(fallback);
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(`${variable} must be a port from 1 to 65535, not "${value}".`);
}

/** The first of the ports that something else listens on; undefined when all are free. */
export async function takenPort(wanted: readonly Wanted[]): Promise<Wanted | undefined> {
  for (const want of wanted) {
    if (!(await isFree(want))) return want;
  }
  return undefined;
}

function isFree({ port, host }: Wanted): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(new Error(`HOST ${host}, port ${port}: ${error.message}`));
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
