import { join } from 'node:path';
import formbody from '@fastify/formbody';
import { openService } from '@sozialplattform/fit-connect/core';
import fastify, { type FastifyInstance } from 'fastify';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ownKey } from '../fit-connect/keys.ts';
import { acceptEntry, type Collector, collect, rejectEntry } from './collect.ts';
import { openInbox } from './inbox.ts';
import { InboxPage } from './page.tsx';

export type JobcenterOptions = { dir: string; fitConnectUrl: string; automatic: boolean };

/** The stand-in of all sample authorities: their keys, their inbox, their answers. */
export async function buildJobcenter({ dir, fitConnectUrl, automatic }: JobcenterOptions): Promise<{
  app: FastifyInstance;
  /** Registers the keys; to be repeated until the service is there. */
  register(): Promise<void>;
  collect(): Promise<void>;
}> {
  const inbox = openInbox(join(dir, 'inbox'));
  const [encryption, signature] = await Promise.all([
    ownKey(dir, 'encryption', 'wrapKey'),
    ownKey(dir, 'signature', 'verify'),
  ]);
  const service = openService(
    {
      submissionApi: `${fitConnectUrl}/submission-api`,
      destinationApi: `${fitConnectUrl}/destination-api`,
    },
    { tokenUrl: `${fitConnectUrl}/token`, clientId: 'jobcenter', clientSecret: 'jobcenter-secret' },
  );
  const keys = {
    decryption: encryption.privateKey,
    signature: signature.privateKey,
    signatureKid: signature.kid,
  };
  const collector: Collector = { service, keys, inbox, automatic };

  const app = fastify({ forceCloseConnections: true });
  await app.register(formbody);
  app.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(`<!doctype html>${renderToString(h(InboxPage, { inbox, automatic }))}`),
  );
  app.get<{ Params: { id: string; file: string } }>(
    '/antraege/:id/:file',
    async (request, reply) => {
      const { id, file } = request.params;
      const found = inbox.has(id)
        ? inbox.files(inbox.read(id)).find((each) => each.id === file)
        : undefined;
      if (!found) return reply.code(404).send('not found');
      return reply.type(found.mimeType).send(inbox.readFile(id, file));
    },
  );
  app.get('/antraege.json', async () => inbox.list());
  app.post<{ Params: { id: string } }>('/antraege/:id/annehmen', async (request, reply) => {
    if (inbox.has(request.params.id)) await acceptEntry(collector, inbox.read(request.params.id));
    return reply.redirect('/', 303);
  });
  app.post<{ Params: { id: string }; Body: { grund?: string } }>(
    '/antraege/:id/ablehnen',
    async (request, reply) => {
      const reason = String(request.body?.grund ?? '')
        .trim()
        .slice(0, 300);
      if (reason && inbox.has(request.params.id))
        await rejectEntry(collector, inbox.read(request.params.id), reason);
      return reply.redirect('/', 303);
    },
  );

  return {
    app,
    async register() {
      await service.destination('/v2/sandbox/keys', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ encryption: encryption.publicJwk, signature: signature.publicJwk }),
      });
    },
    collect: () => collect(collector),
  };
}
