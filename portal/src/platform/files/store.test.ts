import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FileStoreError, openFileStore } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'file store '));
const store = openFileStore(pathToFileURL(folder).href);
const pathOf = (id: string) => join(folder, id.slice(0, 2), id);

afterAll(() => rmSync(folder, { recursive: true }));

describe('file store', () => {
  it('gives back what was put, and leaves nothing readable on disk', async () => {
    const text = Buffer.from('Kontoauszug von Erika Mustermann');
    const file = await store.put(randomUUID(), text);
    expect((await store.get(file)).equals(text)).toBe(true);
    expect(readFileSync(pathOf(file.id)).includes('Erika')).toBe(false);
    expect(readdirSync(join(folder, file.id.slice(0, 2)))).toEqual([file.id]);
  });

  it('keeps empty files and large ones', async () => {
    for (const bytes of [Buffer.alloc(0), randomBytes(10_000_000)]) {
      const file = await store.put(randomUUID(), bytes);
      expect((await store.get(file)).equals(bytes)).toBe(true);
    }
  });

  it('refuses another key, an altered file, a moved file and a cut one', async () => {
    const file = await store.put(randomUUID(), Buffer.from('geheim'));
    const other = await store.put(randomUUID(), Buffer.from('anderes'));
    await expect(store.get({ id: file.id, key: other.key })).rejects.toThrow(FileStoreError);

    const stored = readFileSync(pathOf(file.id));
    writeFileSync(pathOf(other.id), stored);
    await expect(store.get({ id: other.id, key: file.key })).rejects.toThrow(FileStoreError);
    for (let at = 0; at < stored.length; at += 1) {
      const forged = Buffer.from(stored);
      forged[at] = (forged[at] ?? 0) ^ 1;
      writeFileSync(pathOf(file.id), forged);
      await expect(store.get(file), `byte ${at}`).rejects.toThrow(FileStoreError);
    }
    writeFileSync(pathOf(file.id), stored.subarray(0, 20));
    await expect(store.get(file)).rejects.toThrow(FileStoreError);
  });

  it('deletes, and deleting again is no error', async () => {
    const file = await store.put(randomUUID(), Buffer.from('weg'));
    await store.delete(file.id);
    await store.delete(file.id);
    await expect(store.get(file)).rejects.toThrow(FileStoreError);
  });

  it('takes no path for an id', async () => {
    for (const id of ['../../etc/passwd', '', 'ab', `${randomUUID()}/..`]) {
      await expect(store.put(id, Buffer.from('x'))).rejects.toThrow(FileStoreError);
      await expect(store.delete(id)).rejects.toThrow(FileStoreError);
    }
  });

  it('says at start which stores it cannot open', () => {
    expect(() => openFileStore('s3://bucket/files')).toThrow(/FILES_URL: only file: is supported/);
  });
});
