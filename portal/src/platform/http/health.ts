import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { measureJobs } from '../jobs/measure.ts';
import { type Measure, measureAll } from '../metrics.ts';

/**
 * `/health/live`, `/health/ready` (the database answers) and `/metrics` (Prometheus; no personal data).
 * @param measures what capabilities add to the metrics
 */
export function health(app: FastifyInstance, pool: pg.Pool, measures: readonly Measure[]): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });

  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    duration.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
    done();
  });

  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await pool.query('select 1');
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
  const all = [measureJobs(pool), ...measures];
  app.get('/metrics', async (_request, reply) => {
    const texts = await Promise.all([registry.metrics(), measureAll(all)]);
    return reply.type(registry.contentType).send(texts.join(''));
  });
}
