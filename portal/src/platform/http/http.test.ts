import type { FastifyInstance } from 'fastify';
import { createElement } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readConfig } from '../config.ts';
import type { Services } from '../services.ts';
import { usePage } from './page-context.ts';
import { buildServer } from './server.ts';

const url = 'https://portal.example';
let app: FastifyInstance;
let renders = 0;

function Greeting() {
  renders += 1;
  return createElement('p', null, `${usePage().locale} ${usePage().href('/x')}`);
}

const Form = () => createElement('input', { name: '_csrf', value: usePage().csrfToken() });

beforeEach(async () => {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://localhost:1/none',
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    PUBLIC_URL: url,
    LOG_LEVEL: 'silent',
  });
  app = await buildServer({ config } as Services);
  app.get('/public', { config: { publicPage: true } }, (_request, reply) =>
    reply.page(createElement(Greeting, {})),
  );
  app.get('/form', (_request, reply) => reply.page(createElement(Form, {})));
  app.post('/form', async (request) => request.body);
  app.post('/acs', { config: { crossSite: true } }, async () => 'ok');
  app.get('/broken', async () => {
    throw new Error('IBAN DE02120300000000202051 is wrong');
  });
  renders = 0;
});
afterEach(() => app.close());

const form = { 'content-type': 'application/x-www-form-urlencoded' };

async function tokenAndCookie() {
  const page = await app.inject('/form');
  const cookie = String(page.headers['set-cookie']).split(';')[0] ?? '';
  const token = /value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  return { cookie, payload: `_csrf=${encodeURIComponent(token)}&a=1` };
}

describe('cross-site request forgery', () => {
  it('lets a form through that this site made', async () => {
    const { cookie, payload } = await tokenAndCookie();
    const headers = { ...form, cookie, origin: url, 'sec-fetch-site': 'same-origin' };
    expect((await app.inject({ method: 'POST', url: '/form', headers, payload })).statusCode).toBe(
      200,
    );
  });

  it.each([
    ['no token', { origin: url }, false],
    ['another origin', { origin: 'https://evil.example' }, true],
    ['an opaque origin', { origin: 'null' }, true],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }, true],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, true],
    ['multipart without origin', { 'content-type': 'multipart/form-data; boundary=x' }, true],
  ])('refuses %s', async (_name, extra, withToken) => {
    const { cookie, payload } = await tokenAndCookie();
    const headers = { ...form, ...(withToken ? { cookie } : {}), ...extra };
    const answer = await app.inject({ method: 'POST', url: '/form', headers, payload });
    expect(answer.statusCode).toBe(403);
  });

  it('tells a browser that keeps no cookies what they are needed for', async () => {
    const { cookie, payload } = await tokenAndCookie();
    const post = (headers: Record<string, string>) =>
      app.inject({ method: 'POST', url: '/form', headers: { ...form, ...headers }, payload });
    const none = await post({ origin: url });
    expect(none.statusCode).toBe(403);
    expect(none.body).toContain('brauchen wir Cookies');
    const other = await post({ origin: url, cookie: 'andere=1' });
    expect(other.statusCode).toBe(403);
    expect(other.body).not.toContain('brauchen wir Cookies');
    expect((await post({ origin: 'https://evil.example' })).body).not.toContain('Cookies');
    expect((await post({ origin: url, cookie })).statusCode).toBe(200);
  });

  it('leaves a route alone that other sites must reach', async () => {
    const headers = { ...form, origin: 'https://idp.example', 'sec-fetch-site': 'cross-site' };
    expect((await app.inject({ method: 'POST', url: '/acs', headers })).statusCode).toBe(200);
  });
});

describe('public pages', () => {
  it('are rendered once a locale and answered with an ETag', async () => {
    const first = await app.inject('/public');
    const second = await app.inject('/public');
    expect(second.body).toBe(first.body);
    expect(renders).toBe(1);
    const etag = String(second.headers.etag);
    const third = await app.inject({ url: '/public', headers: { 'if-none-match': etag } });
    expect(third.statusCode).toBe(304);
    expect((await app.inject('/en/public')).body).toContain('en /en/x');
    expect((await app.inject('/public?x=1')).headers.etag).toBeUndefined();
  });

  it('carry the same security headers from memory as when rendered', async () => {
    const [first, second] = [await app.inject('/public'), await app.inject('/public')];
    for (const name of [
      'content-security-policy',
      'referrer-policy',
      'x-content-type-options',
      'content-type',
    ]) {
      expect(second.headers[name], name).toBe(first.headers[name]);
      expect(second.headers[name], name).toBeDefined();
    }
  });

  it('set no cookie', async () => {
    expect((await app.inject('/public')).headers['set-cookie']).toBeUndefined();
  });
});

describe('answers', () => {
  it('other pages are never stored', async () => {
    expect((await app.inject('/form')).headers['cache-control']).toBe('no-store');
  });

  it('allow nothing from other hosts and no inline script', async () => {
    const policy = String((await app.inject('/public')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('say 500 without repeating what went wrong', async () => {
    const answer = await app.inject('/broken');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('IBAN');
  });

  it.each(['/%', '/%E0%A4', '/en/public/%zz'])(
    'say of %s that there is no such page',
    async (url) => {
      const answer = await app.inject({ url, headers: { accept: 'text/html' } });
      expect(answer.statusCode).toBe(404);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.body).toContain(url.startsWith('/en') ? '<html lang="en"' : '<html lang="de"');
    },
  );

  it('are a problem document for programs', async () => {
    const answer = await app.inject({ url: '/nirgends', headers: { accept: 'application/json' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ status: 404 });
  });
});
