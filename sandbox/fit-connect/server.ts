import { join } from 'node:path';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import { announceRoute } from './api/announce.ts';
import { destinationRoutes, registrationRoute } from './api/destinations.ts';
import { eventLogRoutes } from './api/event-log.ts';
import { fetchRoutes } from './api/fetch.ts';
import { routingApi } from './api/routing.ts';
import { submitRoutes } from './api/submit.ts';
import { callBack } from './callbacks.ts';
import { tokenEndpoint } from './clients.ts';
import type { ServiceContext } from './context.ts';
import { ownKey } from './keys.ts';
import { openAuthorities } from './store/authorities.ts';
import { openSubmissions } from './store/submissions.ts';

/** Incomplete submissions are deleted after a day, as the real service does. */
const incompleteFor = 24 * 3600_000;

/**
 * The stand-in of FIT-Connect: token service, Submission API, Destination API, Routing API.
 * @param dir where keys and submissions are kept
 * @param url where the service is reached
 */
export async function buildService(dir: string, url: string): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 64 * 1024 * 1024, forceCloseConnections: true });
  await app.register(formbody);
  app.addContentTypeParser('application/jose', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body.toString('latin1')),
  );
  const context: ServiceContext = {
    submissions: openSubmissions(join(dir, 'cases')),
    authorities: openAuthorities(dir),
    key: await ownKey(dir, 'service', 'signature'),
    url: `${url}/submission-api`,
    tokens: new Map(),
  };

  tokenEndpoint(app, context.tokens);
  app.get('/', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send('FIT-Connect-Sandbox\n'),
  );
  await app.register(async (api) => submissionApi(api, context), { prefix: '/submission-api' });
  await app.register(
    async (api) => {
      destinationRoutes(api, context);
      registrationRoute(api, context);
    },
    { prefix: '/destination-api' },
  );
  await app.register(async (api) => routingApi(api, context), { prefix: '/routing-api' });

  const sweep = setInterval(() => void deleteIncomplete(context), 3600_000);
  sweep.unref();
  app.addHook('onClose', async () => clearInterval(sweep));
  return app;
}

function submissionApi(api: FastifyInstance, context: ServiceContext): void {
  announceRoute(api, context);
  submitRoutes(api, context, (submission) => {
    const { callback } = context.authorities.of(submission.destinationId) ?? {};
    void callBack(callback, submission);
  });
  fetchRoutes(api, context);
  eventLogRoutes(api, context);
  destinationRoutes(api, context);
  api.get('/.well-known/jwks.json', async () => ({ keys: [context.key.public] }));
}

async function deleteIncomplete({ submissions }: ServiceContext): Promise<void> {
  const before = new Date(Date.now() - incompleteFor).toISOString();
  for (const submission of submissions.all()) {
    if (submission.state === 'incomplete' && submission.announcedAt < before) {
      await submissions.forget(submission);
    }
  }
}
