import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { CompactSign } from 'jose';
import { destinationIdOf } from '../../destinations.ts';
import type { ServiceContext } from '../context.ts';
import { refuse } from '../problems.ts';

type Kreis = { ags: string; name: string };
type Query = { Querystring: Record<string, string | undefined> };

const file = join(import.meta.dirname, '../../../portal/data/kreise.tsv');

/** The Routing API for the sample Jobcenters: one in each Kreis. It asks for a User-Agent, not for a token. */
export function routingApi(app: FastifyInstance, context: ServiceContext): void {
  const kreise = readKreise();

  app.addHook('onRequest', async (request, reply) => {
    if (!request.headers['user-agent']) return refuse(reply, 403, 'forbidden', 'no User-Agent');
  });

  app.get<Query>('/v1/areas', async (request, reply) => {
    const { areaSearchexpression: search = '' } = request.query;
    if (search.length < 2) return refuse(reply, 400, 'invalid-search', 'two characters at least');
    const text = search.replaceAll('*', '').toLowerCase();
    const areas = kreise
      .filter(({ name }) => name.toLowerCase().includes(text))
      .slice(0, 100)
      .map(({ ags, name }) => ({ id: ags, name, type: 'Kreis' }));
    return { offset: 0, count: areas.length, totalCount: areas.length, areas };
  });

  app.get<Query>('/v1/routes', async (request, reply) => {
    const { leikaKey = '', ars, ags, areaId } = request.query;
    const places = [ars, ags, areaId].filter((each) => each !== undefined);
    if (!/^99\d{12}$/.test(leikaKey) || places.length !== 1) {
      return refuse(reply, 400, 'invalid-query', 'leikaKey and one of ars, ags, areaId');
    }
    const kreis = kreise.find((each) => each.ags === places[0]?.slice(0, 5));
    const destinationId = destinationIdOf(`jobcenter-${kreis?.ags}`);
    const service = `urn:de:fim:leika:leistung:${leikaKey}`;
    const offered = context.authorities.of(destinationId)?.services.includes(service);
    const routes = kreis && offered ? [await routeTo(context, destinationId, service, kreis)] : [];
    return { offset: 0, count: routes.length, totalCount: routes.length, routes };
  });
}

async function routeTo(
  { url, key }: ServiceContext,
  destinationId: string,
  service: string,
  kreis: Kreis,
) {
  const claims = {
    submissionHost: new URL(url).host,
    iss: new URL(url).origin,
    services: [
      {
        gebietIDs: [`urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs:${kreis.ags}`],
        leistungIDs: [service],
      },
    ],
    destinationId,
    iat: Math.floor(Date.now() / 1000),
    jti: crypto.randomUUID(),
  };
  const destinationSignature = await new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'PS512', typ: 'jwt', kid: key.kid })
    .sign(key.key);
  const destinationName = `Jobcenter ${kreis.name} (Musterbehörde)`;
  return { destinationId, destinationSignature, destinationName };
}

function readKreise(): Kreis[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [ags = '', , name = ''] = line.split('\t');
    return { ags, name };
  });
}
