import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '../../platform/http/errors.ts';

/** Bytes of files that the requests of one process may hold together. */
const most = 300 * 1024 * 1024;

let held = 0;
const ofRequest = new WeakMap<FastifyRequest, number>();

/**
 * Counts bytes that a request keeps in memory until it is answered.
 * @throws 503 when all requests together would hold too many
 */
export function holdBytes(request: FastifyRequest, bytes: number): void {
  if (held + bytes > most) throw new HttpError(503, 'too-many-uploads');
  held += bytes;
  ofRequest.set(request, (ofRequest.get(request) ?? 0) + bytes);
}

/** Lets go what a request held, once it is answered or given up. For routes registered afterwards. */
export function releaseHeldBytes(app: FastifyInstance): void {
  const release = async (request: FastifyRequest) => {
    held -= ofRequest.get(request) ?? 0;
    ofRequest.delete(request);
  };
  app.addHook('onResponse', release);
  app.addHook('onRequestAbort', release);
}
