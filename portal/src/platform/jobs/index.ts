import { EventEmitter } from 'node:events';
import { sql } from 'drizzle-orm';
import { Logger, type Runner, run, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { z } from 'zod';
import type { Queryable } from '../database/index.ts';
import { deadAfterSeconds, heartbeat } from './heartbeat.ts';
import { kindOf } from './kind.ts';
import { patientPool } from './patient-pool.ts';

export type JobOptions = {
  /** A job with a key exists once: adding it again replaces the one that waits. */
  key?: string;
  runAt?: Date;
  /** Of the jobs that are due those with the lowest number run first; 0 unless told. */
  priority?: number;
  /** After so many failures the job stays for an operator; waits grow exponentially in between. */
  maxAttempts?: number;
};

type Handler = (payload: unknown) => Promise<void>;

export type Jobs = {
  /** Enqueues in the transaction that needs it: the job exists if and only if the transaction commits. */
  add(tx: Queryable, name: string, payload: object, options?: JobOptions): Promise<void>;
  /** Says what a job does; its payload is parsed by the schema first. */
  handle<T>(name: string, schema: z.ZodType<T>, handler: (payload: T) => Promise<void>): void;
  /** Runs a job at fixed times (cron pattern, UTC) on one of the nodes. */
  every(pattern: string, name: string, handler: () => Promise<void>): void;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Milliseconds for which a job may wait in a busy node, taken from the database with others; then any node
 * may have it again.
 */
const longestInHand = 5_000;

/** The worker's own log would print payloads; failures are reported by `onError` instead. */
const silentLogger = new Logger(() => () => {});

/**
 * Jobs in PostgreSQL by graphile-worker: at least once, so every handler must be idempotent.
 * @param onError is told which job failed and the kind of its error ({@link kindOf}): nothing personal
 */
export function createJobs(
  pool: pg.Pool,
  onError: (name: string, kind: string) => void,
  { concurrency = 8, deadAfter = deadAfterSeconds } = {},
): Jobs {
  const handlers = new Map<string, Handler>();
  const crontab: string[] = [];
  let runner: Runner | undefined;
  let signs: { stop(): Promise<void> } | undefined;
  let stopping = false;

  /** The worker gives up by itself where the database was away too long: better no node than one without jobs. */
  const mustNotEnd = () => {
    if (!stopping) throw new Error('the worker of jobs has ended');
  };

  return {
    async add(tx, name, payload, options = {}) {
      await tx.execute(sql`select graphile_worker.add_job(
        ${name}::text, payload := ${JSON.stringify(payload)}::json,
        run_at := ${options.runAt?.toISOString() ?? null}::timestamptz,
        max_attempts := ${options.maxAttempts ?? null}::int,
        job_key := ${options.key ?? null}::text,
        priority := ${options.priority ?? null}::int)`);
    },
    handle(name, schema, handler) {
      handlers.set(name, (payload) => handler(schema.parse(payload)));
    },
    every(pattern, name, handler) {
      handlers.set(name, () => handler());
      crontab.push(`${pattern} ${name}`);
    },
    async start() {
      const taskList = Object.fromEntries(
        [...handlers].map(([name, handler]) => [
          name,
          async (payload: unknown) => {
            try {
              await handler(payload);
            } catch (error) {
              const kind = kindOf(error);
              onError(name, kind);
              // The worker stores the message.
              throw new Error(kind);
            }
          },
        ]),
      );
      const events: WorkerEvents = new EventEmitter();
      let holder = '';
      events.on('pool:create', ({ workerPool }) => {
        holder = workerPool.id;
      });
      runner = await run({
        pgPool: patientPool(pool),
        taskList,
        crontab: crontab.join('\n'),
        concurrency,
        pollInterval: 1000,
        preset: { worker: { localQueue: { size: concurrency + 1, ttl: longestInHand } } },
        noHandleSignals: true,
        logger: silentLogger,
        events,
      });
      // Not caught by anyone: the process ends, and is started anew.
      void runner.promise.then(mustNotEnd);
      signs = heartbeat(pool, holder, deadAfter);
    },
    async stop() {
      stopping = true;
      await runner?.stop();
      await signs?.stop();
    },
  };
}
