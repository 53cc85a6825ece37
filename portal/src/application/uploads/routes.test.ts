import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createVault } from '../../platform/crypto/vault.ts';
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts';
import { openFileStore } from '../../platform/files/index.ts';
import type { ApplicationContext } from '../context.ts';
import { createDraft, findDraft } from '../draft-store.ts';
import { holdBytes } from './held-bytes.ts';
import { uploadPath, uploadRoutes } from './routes.ts';
import { addUpload } from './store.ts';

/** Who asks stands in a header; without it nobody is signed in. */
vi.mock('../../identity/index.ts', () => ({
  currentPerson: (request: FastifyRequest) => ({ id: request.headers.person }),
  requirePerson: async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.headers.person) await reply.redirect('/anmelden', 303);
  },
}));

const vault = createVault([randomBytes(32)]);
const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
const files = openFileStore(pathToFileURL(folder).href);
let test: TestDatabase;
let app: FastifyInstance;

beforeAll(async () => {
  test = await testDatabase();
  app = fastify();
  await uploadRoutes(app, { db: test.db, vault, files } as ApplicationContext);
  app.get<{ Querystring: { megabytes: string } }>('/hold', async (request) => {
    holdBytes(request, Number(request.query.megabytes) * 1_000_000);
    await new Promise((resolve) => setImmediate(resolve));
    return 'ok';
  });
});
afterAll(async () => {
  await app.close();
  await test.drop();
  rmSync(folder, { recursive: true });
});

async function uploadOf(accountId: string, name: string): Promise<string> {
  const content = { answers: {}, typed: {}, takenOver: [], page: null };
  const place = { ags: '01001', authorityId: 'jc', formVersion: 1 };
  await createDraft(test.db, vault, {
    accountId,
    area: 'antrag',
    leistung: 'buergergeld',
    ...place,
    content,
  });
  const draft = await findDraft(test.db, vault, accountId, 'buergergeld');
  const bytes = Buffer.from('%PDF');
  const file = { ok: true, name, mimeType: 'application/pdf', bytes } as const;
  const upload = await addUpload(test.db, vault, files, draft?.id ?? '', file);
  return typeof upload === 'string' ? upload : upload.id;
}

const get = (url: string, person?: string) =>
  app.inject({ url, headers: person === undefined ? {} : { person } });

describe('one’s own file', () => {
  it('comes back as a download that runs nothing', async () => {
    const owner = randomUUID();
    const id = await uploadOf(owner, 'Kündigung "1" (März).pdf');
    const { statusCode, headers, body } = await get(uploadPath('antrag', id), owner);
    expect([statusCode, body]).toEqual([200, '%PDF']);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition':
        'attachment; filename="K_ndigung _1_ (M_rz).pdf"; ' +
        "filename*=UTF-8''K%C3%BCndigung%20%221%22%20%28M%C3%A4rz%29.pdf",
    });
  });

  it('is nobody else’s, just as one that is not there', async () => {
    const id = await uploadOf(randomUUID(), 'Miete.pdf');
    const stranger = randomUUID();
    const [foreign, missing, nonsense] = await Promise.all([
      get(uploadPath('antrag', id), stranger),
      get(uploadPath('antrag', randomUUID()), stranger),
      get(uploadPath('antrag', '..%2f..%2fetc'), stranger),
    ]);
    for (const response of [foreign, missing, nonsense]) {
      expect(response.statusCode).toBe(404);
      expect(response.body).toBe(missing.body);
    }
    expect((await get(uploadPath('antrag', id))).statusCode).toBe(303);
  });
});

describe('memory', () => {
  it('for files is shared, refused when it is full, and let go with the answer', async () => {
    const both = await Promise.all([get('/hold?megabytes=200'), get('/hold?megabytes=200')]);
    expect(both.map((response) => response.statusCode).sort()).toEqual([200, 503]);
    expect((await get('/hold?megabytes=300')).statusCode).toBe(200);
    expect((await get('/hold?megabytes=400')).statusCode).toBe(503);
  });
});
