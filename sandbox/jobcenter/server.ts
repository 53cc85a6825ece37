import formbody from '@fastify/formbody';
import {
  type RejectionKind,
  readCallback,
  rejection,
  verifyCallback,
} from '@sozialplattform/fit-connect';
import fastify, { type FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { acceptance, refusal } from './decide.ts';
import type { Office } from './office.ts';
import { style } from './views/frame.tsx';
import { InboxPage, reasons } from './views/inbox.tsx';
import { decide } from './work.ts';

type Ids = { Params: { id: string; file: string } };

/**
 * The authority's page: what came in, to read and to decide on; and the address for callbacks.
 * @param wake told when the service announces something new
 */
export async function buildServer(office: Office, wake: () => void): Promise<FastifyInstance> {
  const { desk, answer, callbackSecret } = office;
  const app = fastify({ bodyLimit: 256 * 1024, forceCloseConnections: true });
  await app.register(formbody);
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], styleSrc: ["'self'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: false,
  });
  app.addHook('onRequest', (request, reply, done) =>
    setHeaders(request.raw, reply.raw, (error) => done(error as Error | undefined)),
  );

  app.get('/', (_request, reply) => {
    const page = renderToString(h(InboxPage, { entries: desk.inbox.list(), answer }));
    return reply.type('text/html; charset=utf-8').send(`<!doctype html>${page}`);
  });
  app.get('/style.css', (_request, reply) => reply.type('text/css').send(style));
  app.get('/antraege.json', async () =>
    desk.inbox.list().map(({ decision, ...entry }) => ({ ...entry, decision: decision?.kind })),
  );
  app.get<Ids>('/antraege/:id/:file', async (request, reply) => {
    const entry = desk.inbox.find(request.params.id);
    const file = entry?.files.find(({ id }) => id === request.params.file);
    if (!entry || !file) return reply.callNotFound();
    const name = encodeURIComponent(file.name);
    return reply
      .type(file.mimeType)
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(await desk.inbox.read(entry, file));
  });
  app.post<Ids>('/antraege/:id/annehmen', async (request, reply) => {
    const entry = desk.inbox.find(request.params.id);
    if (!entry) return reply.callNotFound();
    await decide(desk, entry, () => acceptance(desk, entry));
    return reply.redirect('/', 303);
  });
  app.post<Ids & { Body: { grund?: string; hinweis?: string } }>(
    '/antraege/:id/ablehnen',
    async (request, reply) => {
      const entry = desk.inbox.find(request.params.id);
      const { grund, hinweis } = request.body;
      const kind: RejectionKind = reasons.find((each) => each === grund) ?? 'technical-error';
      if (!entry) return reply.callNotFound();
      const detail = hinweis?.trim().slice(0, 300) || undefined;
      const problem = rejection(kind, 'data', detail);
      await decide(desk, entry, () => refusal(desk, entry, [problem]));
      return reply.redirect('/', 303);
    },
  );

  await app.register(async (api) => {
    // The signature is over the body as it came.
    api.removeAllContentTypeParsers();
    api.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    api.post<{ Body: string }>('/callback', async (request, reply) => {
      const headers = {
        authentication: String(request.headers['callback-authentication'] ?? ''),
        timestamp: String(request.headers['callback-timestamp'] ?? ''),
      };
      if (!verifyCallback(callbackSecret, headers, request.body, new Date())) {
        return reply.code(401).send();
      }
      if (readCallback(request.body)) wake();
      return reply.code(204).send();
    });
  });
  return app;
}
