import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { distFolder, readManifest } from './manifest.ts';

/**
 * Serves the built files under `/assets/` for ever: their names change with their content.
 * @returns the URL of a file by its source name
 * @throws Error when the assets were not built yet
 */
export async function assets(app: FastifyInstance): Promise<(name: string) => string> {
  const manifest = readManifest();
  await app.register(fastifyStatic, {
    root: distFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
    decorateReply: false,
    allowedPath: (path) => Object.values(manifest).includes(path.slice(1)),
  });
  return (name) => {
    const file = manifest[name];
    if (file === undefined) throw new Error(`no such asset: ${name}`);
    return `/assets/${file}`;
  };
}
