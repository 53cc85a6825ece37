import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PdfResult, PdfTask, PdfWork } from './thread.ts';

export class PdfError extends Error {
  override name = 'PdfError';
}

type Waiting = { resolve(pdf: Uint8Array): void; reject(error: PdfError): void };
type Thread = { worker: Worker; waiting: Map<number, Waiting>; tasks: number };

/** One core stays for requests. A thread holds about 100 MB. */
const size = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Typst keeps some 0.2 MB of each document until its thread ends (measured over 3,000 documents). */
const tasksOfOneThread = 400;

const module = new URL('./thread.ts', import.meta.url);
const threads: Thread[] = [];
let lastId = 0;

/** Hands the work to the thread with the least of it; threads start when first needed and stay warm. */
export function renderInThread(work: PdfWork): Promise<Uint8Array> {
  const thread = leastBusy();
  return new Promise((resolve, reject) => {
    lastId += 1;
    // Only work holds the process open, not a thread that waits for some.
    thread.worker.ref();
    thread.waiting.set(lastId, { resolve, reject });
    thread.tasks += 1;
    if (thread.tasks >= tasksOfOneThread) threads.splice(threads.indexOf(thread), 1);
    thread.worker.postMessage({ id: lastId, work } satisfies PdfTask);
  });
}

function leastBusy(): Thread {
  const idle = threads.find(({ waiting }) => waiting.size === 0);
  if (idle) return idle;
  if (threads.length < size) return start();
  return threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
}

function rest({ worker, tasks }: Thread): void {
  if (tasks >= tasksOfOneThread) void worker.terminate();
  else worker.unref();
}

function start(): Thread {
  const worker = new Worker(module, { execArgv: [], env: {} });
  const thread: Thread = { worker, waiting: new Map(), tasks: 0 };
  worker.on('message', (result: PdfResult) => {
    const task = thread.waiting.get(result.id);
    thread.waiting.delete(result.id);
    if (thread.waiting.size === 0) rest(thread);
    if ('pdf' in result) task?.resolve(result.pdf);
    else task?.reject(new PdfError(result.failed));
  });
  worker.on('error', () => {});
  worker.on('exit', () => {
    if (threads.includes(thread)) threads.splice(threads.indexOf(thread), 1);
    for (const { reject } of thread.waiting.values()) reject(new PdfError('the thread ended'));
  });
  threads.push(thread);
  return thread;
}
