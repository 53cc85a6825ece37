import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { localeHref, locales } from '../i18n/index.ts';
import { type PageContext, renderIn } from './page-context.ts';

/** Adds `reply.page(view)`: the view as a whole document in the locale of the request. */
export function pages(app: FastifyInstance, asset: PageContext['asset']): void {
  app.decorateReply('page', function page(view: VNode, { status = 200 } = {}) {
    // One token a page: the first of a browser comes with a cookie, which a second would replace.
    let token: string | undefined;
    const context = contextOf(this.request, asset, () => {
      token ??= this.generateCsrf();
      return token;
    });
    const html = renderIn(context, view);
    this.code(status).type('text/html; charset=utf-8');
    if (!this.hasHeader('cache-control')) {
      const open = this.request.routeOptions.config.publicPage === true && status === 200;
      this.header('cache-control', open ? 'public, no-cache' : 'no-store');
    }
    return this.send(`<!doctype html>${html}`);
  });

  // Pages that one turn of the event loop draws are written after it, one behind the other: the other end
  // is then woken once for all of them, which costs as much as writing several.
  app.addHook('onSend', (_request, _reply, payload, done) => {
    if (typeof payload === 'string') setImmediate(done, null, payload);
    else done(null, payload);
  });
}

function contextOf(
  request: FastifyRequest,
  asset: PageContext['asset'],
  csrfToken: () => string,
): PageContext {
  const question = request.url.indexOf('?');
  return {
    locale: request.locale,
    dir: locales[request.locale].dir,
    path: question < 0 ? request.url : request.url.slice(0, question),
    search: question < 0 ? '' : request.url.slice(question),
    href: (path) => localeHref(request.locale, path),
    signedIn: request.signedIn,
    csrfToken,
    asset,
  };
}
