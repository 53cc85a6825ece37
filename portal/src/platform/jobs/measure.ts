import type pg from 'pg';
import type { Measure } from '../metrics.ts';

/** How many jobs are due and were not begun, and how many were tried in vain for the last time. */
export function measureJobs(pool: pg.Pool): Measure {
  return async () => {
    const { rows } = await pool.query<{ waiting: number; dead: number }>(
      `select count(*) filter (where attempts < max_attempts and run_at <= now())::int as waiting,
         count(*) filter (where attempts >= max_attempts)::int as dead
       from graphile_worker.jobs where locked_at is null`,
    );
    const { waiting = 0, dead = 0 } = rows[0] ?? {};
    return [
      {
        name: 'jobs',
        help: 'Jobs that are due and were not begun (waiting), or were given up (dead)',
        values: [
          { labels: { state: 'waiting' }, value: waiting },
          { labels: { state: 'dead' }, value: dead },
        ],
      },
    ];
  };
}
