import fastify, { type FastifyInstance } from 'fastify';
import type { VNode } from 'preact';
import { assets } from '../../portal/src/platform/assets/index.ts';
import {
  type PageContext,
  pageContext,
  renderIn,
} from '../../portal/src/platform/http/page-context.ts';
import { Gallery } from '../gallery/gallery.tsx';
import { Frame } from './frame.tsx';
import { Home, type Places } from './home.tsx';

/** The sandbox's first page and the gallery of components, `?dir=rtl` to see it from right to left. */
export async function createHome(places: Places): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: true });
  const asset = await assets(app);
  const html = (view: VNode, context: Partial<PageContext> = {}) => {
    const value = pageContext({ locale: 'de', path: '/', asset, ...context });
    return `<!doctype html>${renderIn(value, view)}`;
  };
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', "default-src 'self'; img-src 'self' data:");
  });
  app.get('/', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(html(<Home places={places} />)),
  );
  app.get<{ Querystring: { dir?: string } }>('/gallery', (request, reply) => {
    const dir = request.query.dir === 'rtl' ? 'rtl' : 'ltr';
    const gallery = (
      <Frame title="Galerie der Bausteine">
        <Gallery />
      </Frame>
    );
    return reply.type('text/html; charset=utf-8').send(html(gallery, { dir }));
  });
  return app;
}
