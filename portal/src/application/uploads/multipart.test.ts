import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxFileBytes, readMultipart } from './multipart.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = fastify();
  await app.register(multipart, { throwFileSizeLimit: false });
  app.post('/', async (request) => {
    const { body, files, left } = await readMultipart(request);
    const lengths = files.map(({ field, name, bytes }) => [field, name, bytes.length]);
    return { body, files: lengths, ...(left.length > 0 ? { left } : {}) };
  });
});
afterAll(() => app.close());

type Part = { field: string; name?: string; content: string | Buffer };

function post(parts: Part[], boundary = 'grenze') {
  const lines = parts.flatMap(({ field, name, content }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${
        name === undefined ? '' : `; filename="${name}"\r\nContent-Type: application/pdf`
      }\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return app.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...lines, Buffer.from(`--${boundary}--\r\n`)]),
  });
}

describe('a form with files', () => {
  it('is read like any form, with its files', async () => {
    const response = await post([
      { field: 'name', content: 'Mu\0ller\r\nErika' },
      { field: 'wahl', content: 'a' },
      { field: 'wahl', content: 'b' },
      { field: 'miete-datei', name: 'Miete März.pdf', content: '%PDF' },
    ]);
    expect(response.json()).toEqual({
      body: { name: 'Muller\nErika', wahl: ['a', 'b'] },
      files: [['miete-datei', 'Miete März.pdf', 4]],
    });
  });

  it('leaves out a file input where nothing was chosen', async () => {
    const response = await post([{ field: 'miete-datei', name: '', content: '' }]);
    expect(response.json()).toEqual({ body: {}, files: [] });
  });

  it('keeps no more of a file than shows that it is too large', async () => {
    const response = await post([
      { field: 'a-datei', name: 'a.pdf', content: Buffer.alloc(maxFileBytes + 5_000_000) },
      { field: 'name', content: 'Erika' },
    ]);
    expect(response.json()).toEqual({
      body: { name: 'Erika' },
      files: [['a-datei', 'a.pdf', maxFileBytes + 1]],
    });
  });

  const many = (count: number, part: Part) => Array.from({ length: count }, () => part);
  const file = { field: 'a-datei', name: 'a.pdf', content: 'x' };

  it('names the files past the fifth without keeping them', async () => {
    const response = await post([...many(5, file), { ...file, name: 'b.pdf' }]);
    expect(response.json().files).toHaveLength(5);
    expect(response.json().left).toEqual([{ field: 'a-datei', name: 'b.pdf' }]);
  });

  it('with far too many files or fields is refused', async () => {
    expect((await post(many(51, file))).statusCode).toBe(413);
    expect((await post(many(2_001, { field: 'a', content: 'x' }))).statusCode).toBe(413);
  });

  it('whose fields are larger than those of any other form is refused', async () => {
    const long = { field: 'a', content: 'x'.repeat(150_000) };
    expect((await post(many(3, long))).statusCode).toBe(200);
    expect((await post(many(4, long))).statusCode).toBe(413);
  });

  it('that breaks off is refused', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'multipart/form-data; boundary=grenze' },
      payload: '--grenze\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\nabc',
    });
    expect(response.statusCode).toBe(400);
  });
});
