import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { currentPerson, requirePerson } from '../../identity/index.ts';
import { HttpError, notFound } from '../../platform/http/errors.ts';
import { type Area, areas, configOf } from '../area.ts';
import type { ApplicationContext } from '../context.ts';
import { releaseHeldBytes } from './held-bytes.ts';
import { readOwnUpload } from './store.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads forms with files. */
    files?: true;
  }
}

/** The address of one's own file, without the locale's prefix. */
export const uploadPath = (area: Area, id: string) =>
  area === 'antrag' ? `/konto/dateien/${id}` : `/${area}/dateien/${id}`;

/**
 * Lets the routes registered after it read forms with files (`config: { files: true }`), and gives people
 * their files back.
 * Files are added and removed on the page that asks for them.
 */
export async function uploadRoutes(
  app: FastifyInstance,
  { db, vault, files }: ApplicationContext,
): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: false });
  releaseHeldBytes(app);
  app.addHook('preValidation', async (request) => {
    if (request.isMultipart() && !request.routeOptions.config.files && !request.is404)
      throw new HttpError(415, 'unsupported-media-type');
  });

  for (const area of areas) {
    app.get<{ Params: { id: string } }>(
      uploadPath(area, ':id'),
      { config: configOf(area), preHandler: area === 'antrag' ? requirePerson : [] },
      async (request, reply) => {
        const { id } = request.params;
        const person = currentPerson(request);
        const own = person && (await readOwnUpload(db, vault, files, person.id, id));
        if (!own) throw notFound();
        return reply
          .type(own.mimeType)
          .header('cache-control', 'no-store')
          .header('content-security-policy', "default-src 'none'; sandbox")
          .header('content-disposition', attachment(own.name))
          .send(own.bytes);
      },
    );
  }
}

/** RFC 6266: the name in UTF-8, and once more in ASCII for what reads only that. */
function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
