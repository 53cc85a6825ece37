import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

type Encoding = 'br' | 'gzip' | 'identity';
type Rendered = { etag: string; type: string; bodies: Record<Encoding, Buffer> };

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** More than the portal has public pages in all locales; beyond it nothing more is kept. */
const capacity = 5_000;

/**
 * Pages without personal data (`config: { publicPage: true }`, no query) are rendered once a day and
 * locale, compressed as well as can be, and served from memory with an ETag. Once a day, since what
 * they say about law depends on the date.
 */
export function publicPages(app: FastifyInstance, today: () => string): void {
  const rendered = new Map<string, Rendered>();
  let day = today();

  app.addHook('onRequest', async (request, reply) => {
    if (!isPublic(request)) return;
    if (today() !== day) {
      day = today();
      rendered.clear();
    }
    const page = rendered.get(keyOf(request));
    if (page) return deliver(request, reply, page);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const key = keyOf(request);
    const fresh = isPublic(request) && reply.statusCode === 200 && !rendered.has(key);
    if (!fresh || typeof payload !== 'string' || rendered.size >= capacity) return payload;
    if (reply.getHeader('set-cookie') !== undefined) return payload;
    rendered.set(key, await render(payload, String(reply.getHeader('content-type'))));
    return payload;
  });
}

function isPublic(request: FastifyRequest): boolean {
  return request.routeOptions.config.publicPage === true && !request.url.includes('?');
}

function keyOf(request: FastifyRequest): string {
  return `${request.locale} ${request.url}`;
}

async function render(text: string, type: string): Promise<Rendered> {
  const identity = Buffer.from(text);
  const br = await compressBrotli(identity, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    },
  });
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { etag, type, bodies: { br, gzip: await compressGzip(identity, { level: 9 }), identity } };
}

function deliver(request: FastifyRequest, reply: FastifyReply, page: Rendered): FastifyReply {
  reply
    .header('etag', page.etag)
    .header('cache-control', 'public, no-cache')
    .header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  const encoding = preferred(request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(page.type).send(page.bodies[encoding]);
}

function preferred(accept: string | string[] | undefined): Encoding {
  const list = String(accept ?? '');
  if (/\bbr\b(?!;\s*q=0(?:\.0+)?(?:,|$))/.test(list)) return 'br';
  return /\bgzip\b(?!;\s*q=0(?:\.0+)?(?:,|$))/.test(list) ? 'gzip' : 'identity';
}
