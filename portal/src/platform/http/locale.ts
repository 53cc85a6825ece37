import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { defaultLocale, type Locale, splitLocale } from '../i18n/index.ts';

const localeOf = new WeakMap<IncomingMessage, Locale>();

/** For Fastify's `rewriteUrl`: takes the locale prefix off, so that routes know one path each. */
export function rewriteLocale(request: IncomingMessage): string {
  const { locale, url } = splitLocale(request.url ?? '/');
  localeOf.set(request, locale);
  return url;
}

/** Adds `request.locale`. */
export function requestLocale(app: FastifyInstance): void {
  app.decorateRequest('locale', defaultLocale);
  app.addHook('onRequest', async (request) => {
    request.locale = localeOf.get(request.raw) ?? defaultLocale;
  });
}
