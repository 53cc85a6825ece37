import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import { tokenEndpoint } from './clients.ts';
import { destinations } from './destinations.ts';
import { ownKey } from './keys.ts';
import { openStore, writeDurably } from './store.ts';
import { submissionApi } from './submissions.ts';

/** The stand-in of FIT-Connect: token service, Submission API and Destination API. */
export async function buildService(dir: string, url: string): Promise<FastifyInstance> {
  mkdirSync(dir, { recursive: true });
  const app = fastify({ bodyLimit: 60_000_000, forceCloseConnections: true });
  await app.register(formbody);
  app.addContentTypeParser('application/jose', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );

  const secret = tokenSecret(dir);
  const key = await ownKey(dir, 'service', 'verify');
  const known = destinations(dir);
  const context = {
    store: openStore(dir),
    key,
    url: `${url}/submission-api`,
    secret,
    findKey: known.keyOf,
  };

  tokenEndpoint(app, secret);
  await app.register(
    async (api) => {
      submissionApi(api, context);
      known.routes(api, secret);
      api.get('/.well-known/jwks.json', async () => ({ keys: [key.publicJwk] }));
    },
    { prefix: '/submission-api' },
  );
  await app.register(async (api) => known.routes(api, secret), { prefix: '/destination-api' });
  app.get('/', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send('FIT-Connect der Sandbox\n'),
  );
  return app;
}

function tokenSecret(dir: string): Uint8Array {
  const file = join(dir, 'token-secret');
  if (!existsSync(file))
    writeDurably(file, Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex'));
  return Buffer.from(readFileSync(file, 'utf8'), 'hex');
}
