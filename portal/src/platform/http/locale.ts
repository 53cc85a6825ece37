import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { defaultLocale, type Locale, splitLocale } from '../i18n/index.ts';

const found = Symbol('locale');
type Located = IncomingMessage & { [found]?: Locale };

/** No page has this address. */
const unreadable = '/unlesbare-adresse';

/**
 * For Fastify's `rewriteUrl`: takes the locale prefix off, so that routes know one path each. An address
 * that can not be decoded is no page's: Fastify itself would answer it without page or security headers.
 * Nor is one with a NUL, which PostgreSQL takes in no text.
 */
export function rewriteLocale(request: Located): string {
  const { locale, url } = splitLocale(request.url ?? '/');
  request[found] = locale;
  return isReadable(url) ? url : unreadable;
}

function isReadable(url: string): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  if (!path.includes('%')) return true;
  try {
    return !decodeURI(path).includes('\0');
  } catch {
    return false;
  }
}

/** Adds `request.locale`. */
export function requestLocale(app: FastifyInstance): void {
  app.decorateRequest('locale', defaultLocale);
  app.addHook('onRequest', (request, _reply, done) => {
    request.locale = (request.raw as Located)[found] ?? defaultLocale;
    done();
  });
}
