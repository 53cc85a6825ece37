import { describe, expect, it } from 'vitest';
import { inThread, ThreadError } from './thread.ts';

const module = (source: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';${source}`)}`,
  );
const limits = { ms: 10_000, bytes: 200_000_000 };

describe('a thread for a hostile file', () => {
  it('answers', async () => {
    const double = module('parentPort.postMessage(workerData * 2)');
    expect(await inThread(double, 21, limits)).toBe(42);
  });

  it('sees no environment', async () => {
    const environment = module('parentPort.postMessage(Object.keys(process.env))');
    expect(await inThread(environment, null, limits)).toEqual([]);
  });

  it.each([
    ['too long', 'for (;;) {}', { ms: 200, bytes: 200_000_000 }],
    [
      'too much memory in buffers',
      'const a = []; for (;;) a.push(new Uint8Array(1e6).fill(1))',
      limits,
    ],
    [
      'too much memory in WebAssembly',
      'new WebAssembly.Memory({ initial: 8000 }); for (;;) {}',
      limits,
    ],
    ['crashed', 'throw new Error("no")', limits],
    ['without an answer', 'process.exit(0)', limits],
  ])('breaks off: %s', async (reason, source, allowed) => {
    const work = inThread(module(source), null, allowed);
    await expect(work).rejects.toThrow(ThreadError);
    await expect(work).rejects.toThrow(reason.replace(/ in .*/, ''));
  });
});
