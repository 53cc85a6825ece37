import { generateKeys } from '@sozialplattform/bundid';
import { idpMetadata } from '@sozialplattform/bundid/idp';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { idpSource } from './idp-source.ts';

let provider: FastifyInstance;
let url: string;
let answer: { status: number; body: string };
let good: string;
const logged: unknown[] = [];
const log = { warn: (what: { problem: string }) => void logged.push(what) };

beforeEach(async () => {
  const { certificate } = await generateKeys('idp', new Date());
  good = idpMetadata('https://idp.example', 'https://sso.example/sso', certificate);
  answer = { status: 200, body: good };
  logged.length = 0;
  provider = Fastify();
  provider.get('/metadata', (_request, reply) => reply.code(answer.status).send(answer.body));
  url = `${await provider.listen({ port: 0, host: '127.0.0.1' })}/metadata`;
});
afterEach(() => provider.close());

describe('the metadata of BundID', () => {
  it.each([
    ['an error', { status: 502, body: '' }, 'status 502'],
    ['something else', { status: 200, body: '<html></html>' }, 'unexpected-structure'],
    ['no XML', { status: 200, body: 'out of order' }, 'not-xml'],
  ])(
    'that are %s are one line in the log, and are asked for again',
    async (_what, bad, problem) => {
      const source = idpSource(url, log);
      answer = bad;
      expect(await source.get()).toBeUndefined();
      expect(logged).toEqual([{ problem }]);
      answer = { status: 200, body: good };
      expect(await source.get()).toMatchObject({ ssoUrl: 'https://sso.example/sso' });
      expect(logged).toHaveLength(1);
    },
  );

  it('that can not be reached any more go on serving, with a line in the log', async () => {
    let now = 0;
    const source = idpSource(url, log, () => now);
    const known = await source.get();
    await provider.close();
    now = 2 * 3_600_000;
    expect(await source.get()).toBe(known);
    expect(logged).toEqual([{ problem: 'ECONNREFUSED' }]);
  });
});
