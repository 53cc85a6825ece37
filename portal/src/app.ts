import { randomBytes } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import { assets } from './platform/assets/index.ts';
import { formBodies } from './platform/http/body.ts';
import { csrf } from './platform/http/csrf.ts';
import { errorPages } from './platform/http/error-page.tsx';
import { health } from './platform/http/health.ts';
import { requestLocale, rewriteLocale } from './platform/http/locale.ts';
import { pages } from './platform/http/page.tsx';
import { publicPages } from './platform/http/public-pages.ts';
import { security } from './platform/http/security.ts';
import type { Services } from './platform/services.ts';
import { today } from './platform/time.ts';

/** The portal as one Fastify application, not yet listening. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const { config } = services;
  const secure = config.publicUrl.startsWith('https:');
  const app = fastify({
    rewriteUrl: rewriteLocale,
    trustProxy: config.trustProxy,
    logger: { level: config.logLevel, base: null },
    disableRequestLogging: true,
    genReqId: () => randomBytes(5).toString('hex'),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    requestTimeout: 60_000,
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
  await security(app, {
    secure,
    limit: config.rateLimit,
    formTargets: [new URL(config.bundid.metadataUrl).origin],
  });
  await formBodies(app);
  await csrf(app, config.publicUrl, secure);
  health(app, services.pool);
  pages(app, await assets(app));
  errorPages(app);
  return app;
}
