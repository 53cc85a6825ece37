import { jsonSchema, xsd } from '@sozialplattform/forms';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../platform/http/errors.ts';
import type { ApplicationContext } from './context.ts';

/** Where the schema of a form's XML can be read by who receives it. */
export function schemaPath(leistung: string, version: number): string {
  return `/schemas/${leistung}/${version}/antrag.xsd`;
}

/** The schemas of what the portal sends, for authorities and their software. */
export function schemaRoutes(app: FastifyInstance, { forms }: ApplicationContext): void {
  type Params = { Params: { leistung: string; version: string } };
  const formOf = async ({ leistung, version }: Params['Params']) => {
    const form = await forms.form(leistung, 'de');
    if (!form || String(form.antrag.version) !== version) throw notFound();
    return form;
  };
  app.get<Params>(
    '/schemas/:leistung/:version/antrag.xsd',
    { config: { publicPage: true } },
    async (request, reply) => reply.type('application/xml').send(xsd(await formOf(request.params))),
  );
  app.get<Params>(
    '/schemas/:leistung/:version/antrag.schema.json',
    { config: { publicPage: true } },
    async (request, reply) =>
      reply
        .type('application/schema+json')
        .send(JSON.stringify(jsonSchema(await formOf(request.params)))),
  );
}
