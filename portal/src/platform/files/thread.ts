import { Worker } from 'node:worker_threads';

/** Work on a hostile file broke off: it took too long, too much memory, or crashed. */
export class ThreadError extends Error {
  override name = 'ThreadError';
}

const watchEveryMs = 100;

/**
 * Runs a module in a thread of its own, which gets `input` as its `workerData` and posts one answer.
 * The thread is ended when it takes longer or holds more memory (heap, buffers, WebAssembly) than
 * allowed: a decompression bomb costs that much and no more.
 * @throws ThreadError
 */
export function inThread(
  module: URL,
  input: unknown,
  limits: { ms: number; bytes: number },
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // Node strips the types itself, so there is no loader to start. No secret is in the environment,
    // and what a decoder prints about a person's file goes nowhere.
    const worker = new Worker(module, {
      workerData: input,
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    let ended = false;
    const end = (settle: () => void) => {
      ended = true;
      clearTimeout(timer);
      clearInterval(watch);
      void worker.terminate();
      settle();
    };
    const fail = (reason: string) => end(() => reject(new ThreadError(reason)));
    const timer = setTimeout(() => fail('took too long'), limits.ms);
    const watch = setInterval(async () => {
      const held = await worker.getHeapStatistics().catch(() => undefined);
      if (!ended && held && held.total_heap_size + held.external_memory > limits.bytes) {
        fail('took too much memory');
      }
    }, watchEveryMs);
    worker.once('message', (answer) => end(() => resolve(answer)));
    worker.once('error', () => fail('crashed'));
    worker.once('exit', () => fail('ended without an answer'));
  });
}
