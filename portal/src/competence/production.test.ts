import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ladeKatalog } from '../../../catalogue/index.ts';
import { readConfig } from '../platform/config.ts';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import { buildServer } from '../platform/http/server.ts';
import type { Services } from '../platform/services.ts';
import { authorityFor, competence, loadDefaults } from './index.ts';

let app: FastifyInstance;
let test: TestDatabase;
const warnings: unknown[] = [];

beforeAll(async () => {
  test = await testDatabase();
  // As a release left it that had samples everywhere.
  await loadDefaults(test.db, { samples: true });
  const config = readConfig({
    NODE_ENV: 'production',
    DATABASE_URL: test.url,
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    PUBLIC_URL: 'https://portal.example',
    LOG_LEVEL: 'warn',
    SMTP_URL: 'smtp://mail.example',
    MAIL_FROM: 'Portal <portal@portal.example>',
    BUNDID_SERVICE_ID: 'BMI-1234',
    BUNDID_METADATA_URL: 'https://bundid.example/metadata',
    FITCONNECT_AUTH_URL: 'https://fit-connect.example/token',
    FITCONNECT_SUBMISSION_API: 'https://fit-connect.example/submission-api',
    FITCONNECT_DESTINATION_API: 'https://fit-connect.example/destination-api',
    FITCONNECT_CLIENT_ID: 'portal',
    FITCONNECT_CLIENT_SECRET: 'secret',
  });
  const catalogue = await ladeKatalog();
  const services = { config, db: test.db, pool: test.pool, catalogue } as unknown as Services;
  await loadDefaults(test.db, { samples: config.sandbox });
  app = await buildServer(services);
  vi.spyOn(app.log, 'warn').mockImplementation((line: unknown) => void warnings.push(line));
  await app.register(competence, services);
});
afterAll(async () => {
  await app.close();
  await test.drop();
});

describe('in production, before an operator has imported authorities,', () => {
  it('there are no invented ones', async () => {
    expect(await authorityFor(test.db, 'JOBCENTER', '05358')).toBeUndefined();
  });

  it('the log says so, once', () => {
    expect(warnings).toEqual([expect.stringContaining('npm run authorities:import')]);
  });

  it.each([
    ['/leistungen/buergergeld/zustaendig?ort=52349', 'Hier kennen wir noch keine Stelle'],
    ['/leistungen/mietrueckstaende/zustaendig?ags=05358', 'Ein Satz genügt für den Anfang'],
    ['/en/leistungen/buergergeld/zustaendig?ags=05358', 'We do not know an office here yet'],
  ])('%s says that no office is known yet', async (url, text) => {
    const page = await app.inject(url);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(text);
    expect(page.body).not.toContain('/antrag/');
  });

  it('advice is asked for, not applied for', async () => {
    const page = await app.inject('/leistungen/schuldnerberatung/zustaendig?ags=05358');
    expect(page.body).toContain('115');
    expect(page.body).not.toContain('Ich beantrage');
  });
});
