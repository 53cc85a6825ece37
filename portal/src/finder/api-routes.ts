import { pruefeAntworten, werteAus } from '@sozialplattform/eligibility';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { today } from '../platform/time.ts';
import { openApi } from './open-api.ts';

const path = '/api/sozialleistungsfinder/auswertung';
const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The evaluation for the software of others: stores nothing, knows nobody, is open to every site. */
export function api(app: FastifyInstance): void {
  const open = { config: { crossSite: true, json: true }, bodyLimit: 64 * 1024 };

  app.options(path, open, (_request, reply) => shared(reply).code(204).send());

  app.post(path, open, (request, reply) => {
    shared(reply);
    const refuse = (fehler: { feld: string; schluessel: string }[]) =>
      reply.code(422).send({ fehler });
    const { body } = request;
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return refuse([{ feld: '', schluessel: 'keinObjekt' }]);
    const { stichtag = today(), antworten = {}, ...unknown } = body as Record<string, unknown>;
    const [extra] = Object.keys(unknown);
    if (extra !== undefined) return refuse([{ feld: extra, schluessel: 'unbekannt' }]);
    if (typeof stichtag !== 'string' || !isoDay.test(stichtag))
      return refuse([{ feld: 'stichtag', schluessel: 'datum' }]);
    const checked = pruefeAntworten(antworten, stichtag);
    if (!checked.ok) return refuse(checked.fehler);
    return reply.send({ stichtag, ergebnisse: werteAus(checked.antworten, stichtag) });
  });

  app.get('/api/sozialleistungsfinder/openapi.json', (_request, reply) =>
    shared(reply).send(openApi()),
  );
}

/** Any site may ask: there is nothing behind it that belongs to anybody. */
function shared(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-origin', '*')
    .header('access-control-allow-headers', 'content-type')
    .header('access-control-allow-methods', 'POST')
    .header('cross-origin-resource-policy', 'cross-origin');
}
