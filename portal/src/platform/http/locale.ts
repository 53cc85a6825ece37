import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { defaultLocale, type Locale, splitLocale } from '../i18n/index.ts';

const found = Symbol('locale');
type Located = IncomingMessage & { [found]?: Locale };

/** For Fastify's `rewriteUrl`: takes the locale prefix off, so that routes know one path each. */
export function rewriteLocale(request: Located): string {
  const { locale, url } = splitLocale(request.url ?? '/');
  request[found] = locale;
  return url;
}

/** Adds `request.locale`. */
export function requestLocale(app: FastifyInstance): void {
  app.decorateRequest('locale', defaultLocale);
  app.addHook('onRequest', (request, _reply, done) => {
    request.locale = (request.raw as Located)[found] ?? defaultLocale;
    done();
  });
}
