import type pg from 'pg';

/** Seconds of silence after which a node counts as dead; it shows itself four times as often. */
export const deadAfterSeconds = 20;

/**
 * Shows that this node is alive, and frees the jobs of nodes that fell silent: one that was killed would
 * otherwise hold its jobs for four hours, which is graphile-worker's own limit.
 * @param own what this node's jobs are locked by: the id of its pool of workers
 */
export function heartbeat(
  pool: pg.Pool,
  own: string,
  deadAfter: number,
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const beat = () => {
    running = sign(pool, own)
      .then(() => freeJobsOfTheDead(pool, deadAfter, own))
      .catch(() => {});
  };
  beat();
  const timer = setInterval(beat, deadAfter * 250);
  return {
    async stop() {
      clearInterval(timer);
      await running;
      await pool.query('delete from job_worker where worker_id = $1', [own]).catch(() => {});
    },
  };
}

async function sign(pool: pg.Pool, own: string): Promise<void> {
  await pool.query(
    `insert into job_worker (worker_id) values ($1)
     on conflict (worker_id) do update set seen_at = now()`,
    [own],
  );
}

/** Never those of `own`: a node that was held up after its sign is not dead. */
async function freeJobsOfTheDead(pool: pg.Pool, deadAfter: number, own: string): Promise<void> {
  await pool.query(
    `delete from job_worker where seen_at < now() - make_interval(secs => $1) and worker_id <> $2`,
    [deadAfter, own],
  );
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
     from graphile_worker.jobs
     where locked_by is not null and locked_at < now() - make_interval(secs => $1)
       and locked_by not in (select worker_id from job_worker)
     having count(*) > 0`,
    [deadAfter],
  );
}
