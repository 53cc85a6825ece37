import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answers, Load } from './load-process.ts';

/** Puts load on addresses from a process of its own, so that it does not take the server's turn. */
export function loader(): {
  /** @returns answers a second @throws Error when a request fails */
  rate(load: Load): Promise<number>;
  close(): void;
} {
  const child = fork(join(import.meta.dirname, 'load-process.ts'), { execArgv: [] });
  return {
    async rate(load) {
      child.send(load);
      const [{ rate, failed }] = (await once(child, 'message')) as [Answers];
      if (failed > 0) throw new Error(`${failed} requests of ${load.url} failed`);
      return rate;
    },
    close: () => child.disconnect(),
  };
}
