import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError, readConfig } from '../platform/config.ts';
import { buildServer } from '../platform/http/server.ts';
import type { Services } from '../platform/services.ts';
import { contentRoutes } from './content-routes.tsx';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
let app: FastifyInstance;

const servicesWith = (CONTENT_DIR: string) => {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://localhost:1/none',
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    LOG_LEVEL: 'silent',
    CONTENT_DIR,
  });
  return { config } as Services;
};

beforeAll(async () => {
  writeFileSync(join(folder, 'impressum.de.md'), '# Impressum\n\nStadt Beispielhausen\n');
  const services = servicesWith(folder);
  app = await buildServer(services);
  contentRoutes(app, services);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('pages of an operator', () => {
  it('take the place of those that ship, also in languages they are not translated into', async () => {
    for (const path of ['/impressum', '/en/impressum']) {
      const { body } = await app.inject(path);
      expect(body).toContain('Stadt Beispielhausen');
      expect(body).not.toContain('Musterland');
    }
  });

  it('leave the others as they ship', async () => {
    expect((await app.inject('/en/datenschutz')).body).toContain('Musterland');
  });

  it('are missed at the start where the folder has none', () => {
    expect(() => contentRoutes(app, servicesWith(join(folder, 'mistyped')))).toThrow(
      ConfigurationError,
    );
  });
});
