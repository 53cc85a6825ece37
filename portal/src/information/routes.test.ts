import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ladeKatalog } from '../../../catalogue/index.ts';
import { buildAssets } from '../platform/assets/build.ts';
import { readConfig } from '../platform/config.ts';
import { buildServer } from '../platform/http/server.ts';
import type { Services } from '../platform/services.ts';
import { information } from './index.ts';

const catalogue = await ladeKatalog();
const paths = [
  '/',
  '/leistungen',
  ...catalogue.leistungen.map(({ slug }) => `/leistungen/${slug}`),
  '/antrag',
  '/beratung',
  '/beratung/sucht',
  '/beratung/schulden',
  '/beratung/wohnungsnot',
  '/hilfe',
  '/barrierefreiheit',
  '/datenschutz',
  '/impressum',
  '/lizenzen',
];
let app: FastifyInstance;

beforeAll(async () => {
  await buildAssets();
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://nowhere/none',
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
  });
  const services = { config, catalogue } as unknown as Services;
  app = await buildServer(services);
  await app.register(information, services);
});
afterAll(() => app.close());

describe.each(paths)('%s', (path) => {
  it.each(['de', 'en'])(
    'is one whole page in %s, open to caches, without a cookie',
    async (lang) => {
      const page = await app.inject(lang === 'de' ? path : `/${lang}${path}`);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain(`<html lang="${lang}"`);
      expect(page.body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(page.headers['cache-control']).toContain('public');
      expect(page.headers['set-cookie']).toBeUndefined();
    },
  );

  it('has links within the page that lead somewhere', async () => {
    const { body } = await app.inject(path);
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('pages of the portal', () => {
  it.each(['/leistungen/nichts', '/beratung/wetter', '/leistungen/..%2f..%2fetc'])(
    'do not exist where nothing is: %s',
    async (path) => {
      expect((await app.inject(path)).statusCode).toBe(404);
    },
  );

  it.each([
    '/leistungen?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/leistungen?ort=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/leistungen/buergergeld?ort=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    `/leistungen?q=${'x'.repeat(10_000)}`,
    '/leistungen?q=%00&q=b&ort=a&ort=b',
  ])('survive whatever is typed: %s', async (path) => {
    const page = await app.inject(path);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('<script>alert');
  });

  it('carry the place along, to the Leistung and on to the authority', async () => {
    const list = await app.inject('/leistungen?ort=52349');
    expect(list.body).toContain('href="/leistungen/buergergeld?ort=52349"');
    const leistung = await app.inject('/leistungen/buergergeld?ort=52349');
    expect(leistung.body).toMatch(/action="\/leistungen\/buergergeld\/zustaendig"/);
    expect(leistung.body).toContain('value="52349"');
  });

  it('offer the same page in the other language', async () => {
    const page = await app.inject('/leistungen?q=miete');
    expect(page.body).toContain('href="/en/leistungen?q=miete"');
  });

  it('show the ids that are known', async () => {
    const page = await app.inject('/leistungen');
    for (const id of ['10082', '10087', '10622', '10623']) expect(page.body).toContain(id);
  });
});
