import type { FastifyInstance } from 'fastify';
import { notFound } from '../platform/http/errors.ts';
import type { ApplicationContext } from './context.ts';
import { keptSchema, type SchemaKind, schemaOf } from './schema-store.ts';

/** Where the schema of a form's XML can be read by who receives it. */
export function schemaPath(leistung: string, version: number): string {
  return `/schemas/${leistung}/${version}/antrag.xsd`;
}

/** A version as an address says it. */
const wholeNumber = /^[1-9]\d{0,5}$/;

/** The schemas of what the portal sends and ever sent, for authorities and their software. */
export function schemaRoutes(app: FastifyInstance, { db, forms }: ApplicationContext): void {
  type Params = { Params: { leistung: string; version: string } };
  const find = async ({ leistung, version }: Params['Params'], kind: SchemaKind) => {
    if (!wholeNumber.test(version)) throw notFound();
    const form = await forms.form(leistung, 'de');
    if (form && String(form.antrag.version) === version) return schemaOf(form, kind);
    const older = await keptSchema(db, leistung, Number(version), kind);
    if (older === undefined) throw notFound();
    return older;
  };
  app.get<Params>(
    '/schemas/:leistung/:version/antrag.xsd',
    { config: { publicPage: true } },
    async (request, reply) => reply.type('application/xml').send(await find(request.params, 'xsd')),
  );
  app.get<Params>(
    '/schemas/:leistung/:version/antrag.schema.json',
    { config: { publicPage: true } },
    async (request, reply) =>
      reply.type('application/schema+json').send(await find(request.params, 'json')),
  );
}
