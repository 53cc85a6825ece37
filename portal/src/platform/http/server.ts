import './types.ts';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { assets } from '../assets/index.ts';
import type { Measure } from '../metrics.ts';
import type { Services } from '../services.ts';
import { today } from '../time.ts';
import { formBodies } from './body.ts';
import { csrf } from './csrf.ts';
import { errorPages } from './error-page.tsx';
import { health } from './health.ts';
import { requestLocale, rewriteLocale } from './locale.ts';
import { pages } from './page.tsx';
import { publicPages } from './public-pages.ts';
import { security } from './security.ts';

/**
 * The server that capabilities are added to: locale, security, forms, pages, errors, health.
 * @param measures what they add to the metrics
 */
export async function buildServer(
  services: Services,
  measures: readonly Measure[] = [],
): Promise<FastifyInstance> {
  const { config } = services;
  const secure = config.publicUrl.startsWith('https:');
  // What people quote when something failed: unique among nodes and restarts.
  const node = randomBytes(4).toString('hex');
  let requests = 0;
  const app = fastify({
    rewriteUrl: rewriteLocale,
    trustProxy: config.trustProxy,
    logger: { level: config.logLevel, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => `${node}-${(requests++).toString(36)}`,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // Ten megabytes over a slow phone; headers must be there within Node's own minute.
    requestTimeout: 600_000,
  });

  requestLocale(app);
  app.decorateRequest('signedIn', null);
  publicPages(app, today);
  await app.register(cookie);
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await security(app, { secure, limit: config.rateLimit });
  await formBodies(app);
  await csrf(app, config.publicUrl, secure);
  health(app, services.pool, measures);
  pages(app, await assets(app));
  errorPages(app);
  return app;
}
