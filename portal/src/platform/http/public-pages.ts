import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

type Encoding = 'br' | 'gzip' | 'identity';
type Headers = Record<string, string | number | string[]>;
/** A body's bytes as latin1: Node writes a string with its headers in one go, a Buffer apart from them. */
type Ready = { body: string; headers: Headers };
type Rendered = { etag: string; notModified: Headers; ready: Record<Encoding, Ready> };

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** More than the portal has public pages in all locales; beyond it nothing more is kept. */
const capacity = 5_000;

/**
 * Pages without personal data (`config: { publicPage: true }`, no query) are rendered once a day and
 * locale, compressed as well as can be, and served from memory with an ETag. Once a day, since what
 * they say about law depends on the date. Of an address that could be written otherwise nothing is kept.
 */
export function publicPages(app: FastifyInstance, today: () => string): void {
  const rendered = new Map<string, Rendered>();
  let day = today();

  app.addHook('onRequest', (request, reply, done) => {
    if (!isPublic(request)) return done();
    if (today() !== day) {
      day = today();
      rendered.clear();
    }
    const page = rendered.get(keyOf(request));
    if (page) deliver(request, reply, page);
    else done();
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const open = isPublic(request) && reply.statusCode === 200 && rendered.size < capacity;
    if (!open || typeof payload !== 'string') return done(null, payload);
    const key = keyOf(request);
    if (rendered.has(key) || reply.getHeader('set-cookie') !== undefined)
      return done(null, payload);
    render(payload, reply.getHeaders() as Headers).then(
      (page) => {
        rendered.set(key, page);
        done(null, payload);
      },
      (error: Error) => done(error),
    );
  });
}

function isPublic(request: FastifyRequest): boolean {
  return request.routeOptions.config.publicPage === true && !/[?%]/.test(request.url);
}

function keyOf(request: FastifyRequest): string {
  return `${request.locale} ${request.url}`;
}

/** Compresses a page and makes its headers: those of the first answer, security headers among them. */
async function render(text: string, first: Headers): Promise<Rendered> {
  const identity = Buffer.from(text);
  const br = await compressBrotli(identity, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    },
  });
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const kept = Object.entries(first).filter(
    ([name]) => !/^(content-length|content-encoding|x-ratelimit-.*)$/.test(name),
  );
  const notModified: Headers = {
    ...Object.fromEntries(kept),
    etag,
    'cache-control': 'public, no-cache',
    vary: 'accept-encoding',
  };
  const as = (body: Buffer, encoding: Headers): Ready => ({
    body: body.toString('latin1'),
    headers: { ...notModified, ...encoding, 'content-length': body.length },
  });
  const ready = {
    br: as(br, { 'content-encoding': 'br' }),
    gzip: as(await compressGzip(identity, { level: 9 }), { 'content-encoding': 'gzip' }),
    identity: as(identity, {}),
  };
  return { etag, notModified, ready };
}

/** Writes the page as it lies in memory: every hook has said what it had to say the first time. */
function deliver(request: FastifyRequest, reply: FastifyReply, page: Rendered): void {
  reply.hijack();
  if (request.headers['if-none-match'] === page.etag) {
    reply.raw.writeHead(304, page.notModified).end();
    return;
  }
  const { body, headers } = page.ready[preferred(request.headers['accept-encoding'])];
  reply.raw.writeHead(200, headers).end(request.method === 'HEAD' ? '' : body, 'latin1');
}

function preferred(accept: string | string[] | undefined): Encoding {
  const list = String(accept ?? '');
  if (/\bbr\b(?!;\s*q=0(?:\.0+)?(?:,|$))/.test(list)) return 'br';
  return /\bgzip\b(?!;\s*q=0(?:\.0+)?(?:,|$))/.test(list) ? 'gzip' : 'identity';
}
