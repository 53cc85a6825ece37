import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVault } from '../../platform/crypto/vault.ts';
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts';
import { type CheckedUpload, type FileStore, openFileStore } from '../../platform/files/index.ts';
import type { Area } from '../area.ts';
import type { ApplicationContext } from '../context.ts';
import { createDraft, deleteDraft, findDraft } from '../draft-store.ts';
import { insertSubmission } from '../submission-store.ts';
import { deleteForgottenFiles, deleteUploadsOfSubmission } from './forget.ts';
import { saveDraftWithFiles } from './named.ts';
import {
  addUpload,
  moveUploads,
  readOwnUpload,
  readUploadsOfSubmission,
  type Upload,
  uploadsOfDraft,
} from './store.ts';

const vault = createVault([randomBytes(32)]);
const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
const files = openFileStore(pathToFileURL(folder).href);
let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(async () => {
  await test.drop();
  rmSync(folder, { recursive: true });
});

const onDisk = (id: string) => existsSync(join(folder, id.slice(0, 2), id));
const idsOnDisk = () => readdirSync(folder).flatMap((part) => readdirSync(join(folder, part)));
const file = (size = 100, name = 'Miete.pdf'): CheckedUpload => {
  return { ok: true, name, mimeType: 'application/pdf', bytes: Buffer.alloc(size, 'x') };
};

async function draftOf(accountId: string, area: Area = 'antrag'): Promise<string> {
  const content = { answers: {}, typed: {}, takenOver: [], page: null };
  const place = { ags: '01001', authorityId: 'jc', formVersion: 1 };
  await createDraft(test.db, vault, {
    accountId,
    area,
    leistung: 'buergergeld',
    ...place,
    content,
  });
  const draft = await findDraft(test.db, vault, accountId, 'buergergeld');
  return draft?.id ?? '';
}

async function added(draftId: string, upload = file(), store: FileStore = files): Promise<Upload> {
  const result = await addUpload(test.db, vault, store, draftId, upload);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

async function submissionOf(draftId: string, accountId: string): Promise<string> {
  const id = randomUUID();
  await test.db.transaction(async (tx) => {
    await insertSubmission(tx, vault, {
      id,
      number: id.slice(0, 8),
      draftId,
      accountId,
      leistung: 'buergergeld',
      formVersion: 1,
      authority: { id: 'jc', name: 'JC', street: 'Weg 1', postcode: '12345', city: 'Musterstadt' },
      submittedAt: new Date(),
      content: { answers: {}, name: 'E', authentication: { level: 'hoch', at: '' }, locale: 'de' },
    });
    const uploads = await uploadsOfDraft(tx, vault, draftId);
    await moveUploads(
      tx,
      draftId,
      id,
      uploads.map((upload) => upload.id),
    );
    await deleteDraft(tx, { id: draftId });
  });
  return id;
}

/** Takes a file away as a page of the owner's draft does. */
async function remove(owner: string, id: string): Promise<void> {
  await draftOf(owner);
  const draft = await findDraft(test.db, vault, owner, 'buergergeld');
  if (!draft) throw new Error('there is no draft');
  const context = { db: test.db, vault, files } as ApplicationContext;
  expect(await saveDraftWithFiles(context, draft, draft.content, id)).toBe(true);
}

describe('files of a draft', () => {
  it('are kept sealed and read back by their owner only', async () => {
    const [owner, stranger] = [randomUUID(), randomUUID()];
    const draftId = await draftOf(owner);
    await draftOf(stranger);
    const { id } = await added(draftId, file(100, 'Kündigung Erika.pdf'));

    const own = await readOwnUpload(test.db, vault, files, owner, id);
    expect(own).toMatchObject({
      name: 'Kündigung Erika.pdf',
      mimeType: 'application/pdf',
      size: 100,
    });
    expect(own?.bytes.equals(Buffer.alloc(100, 'x'))).toBe(true);
    expect(await readOwnUpload(test.db, vault, files, stranger, id)).toBeUndefined();
    expect(await readOwnUpload(test.db, vault, files, owner, randomUUID())).toBeUndefined();

    const { rows } = await test.pool.query('select * from upload where id = $1', [id]);
    expect(JSON.stringify(rows[0].description.toString('latin1'))).not.toContain('Erika');
  });

  it('together never pass 50 MB, also when they come at once', async () => {
    const draftId = await draftOf(randomUUID());
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => addUpload(test.db, vault, files, draftId, file(10_000_000))),
    );
    expect(outcomes.filter((outcome) => outcome === 'too-much')).toHaveLength(3);
    const kept = await uploadsOfDraft(test.db, vault, draftId);
    expect(kept).toHaveLength(5);
    expect(kept.every(({ id }) => onDisk(id))).toBe(true);
  });

  it('are not taken once the draft is gone', async () => {
    const draftId = await draftOf(randomUUID());
    await deleteDraft(test.db, { id: draftId });
    const before = idsOnDisk().length;
    expect(await addUpload(test.db, vault, files, draftId, file())).toBe('no-draft');
    expect(idsOnDisk()).toHaveLength(before);
  });

  it('are removed by nobody who names another draft', async () => {
    const owner = randomUUID();
    const draftId = await draftOf(owner);
    const { id } = await added(draftId);
    await remove(randomUUID(), id);
    expect(await uploadsOfDraft(test.db, vault, draftId)).toHaveLength(1);
    expect(onDisk(id)).toBe(true);
    await remove(owner, id);
    expect(await uploadsOfDraft(test.db, vault, draftId)).toEqual([]);
    expect(onDisk(id)).toBe(false);
  });

  it('of those who did not log in never fill the disk', async () => {
    const guest = await draftOf(randomUUID(), 'kurzantrag');
    const prototype = await draftOf(randomUUID(), 'prototyp');
    const citizen = await draftOf(randomUUID());
    const add = (draftId: string) => addUpload(test.db, vault, files, draftId, file(6_000_000));
    expect(await add(prototype)).toHaveProperty('id');
    expect(await add(prototype)).toBe('too-much');
    expect(await add(guest)).toHaveProperty('id');

    const grow = (draftId: string) =>
      test.pool.query('update upload set size = 2000000000 where draft_id = $1', [draftId]);
    await grow(prototype);
    expect(await add(await draftOf(randomUUID(), 'prototyp'))).toBe('crowded');
    expect(await add(guest)).toHaveProperty('id');

    const others = [1, 2, 3].map(() => draftOf(randomUUID(), 'kurzantrag'));
    for (const other of await Promise.all(others)) {
      await added(other);
      await grow(other);
    }
    expect(await add(guest)).toBe('crowded');
    expect(await add(citizen)).toHaveProperty('id');
    await deleteDraft(test.db, { id: (await others[0]) ?? '' });
    expect(await add(guest)).toHaveProperty('id');
  });
});

describe('files of a submission', () => {
  it('come with their draft, for delivery and for their owner', async () => {
    const owner = randomUUID();
    const draftId = await draftOf(owner);
    const { id } = await added(draftId);
    const submissionId = await submissionOf(draftId, owner);
    const delivered = await readUploadsOfSubmission(test.db, vault, files, submissionId);
    expect(delivered.map((upload) => [upload.id, upload.bytes.length])).toEqual([[id, 100]]);
    expect((await readOwnUpload(test.db, vault, files, owner, id))?.bytes.length).toBe(100);
    expect(await readOwnUpload(test.db, vault, files, randomUUID(), id)).toBeUndefined();
  });
});

describe('the bytes', () => {
  it('go when the file, the draft or the copy of the submission is deleted', async () => {
    const owner = randomUUID();
    const removed = await added(await draftOf(owner));
    await remove(owner, removed.id);
    const discarded = await added(await draftOf(owner));
    await deleteDraft(test.db, { id: await draftOf(owner) });
    const draftId = await draftOf(owner);
    const sent = await added(draftId);
    await deleteUploadsOfSubmission(test.db, await submissionOf(draftId, owner));
    const kept = await added(await draftOf(owner));

    await deleteForgottenFiles(test.db, files);
    expect([removed, discarded, sent, kept].map(({ id }) => onDisk(id))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('go of all files that can be removed, although one can not', async () => {
    const draftId = await draftOf(randomUUID());
    const uploads = [await added(draftId), await added(draftId), await added(draftId)];
    const ids = uploads.map(({ id }) => id);
    await deleteDraft(test.db, { id: draftId });
    const broken: FileStore = {
      ...files,
      async delete(id) {
        if (id === ids[0]) throw new Error('a broken disk');
        await files.delete(id);
      },
    };
    await expect(deleteForgottenFiles(test.db, broken)).rejects.toThrow('a broken disk');
    expect(ids.map(onDisk)).toEqual([true, false, false]);
    await deleteForgottenFiles(test.db, files);
    expect(ids.map(onDisk)).toEqual([false, false, false]);
  });

  it('of a process that ended before their record go an hour later, not before', async () => {
    const draftId = await draftOf(randomUUID());
    let id = '';
    const dying: FileStore = {
      ...files,
      async put(...args) {
        const stored = await files.put(...args);
        id = stored.id;
        throw new Error('the process ended');
      },
    };
    await expect(addUpload(test.db, vault, dying, draftId, file())).rejects.toThrow('ended');
    await deleteForgottenFiles(test.db, files);
    expect(onDisk(id)).toBe(true);
    await test.db.execute(sql`update file_to_delete set due = due - interval '1 hour'`);
    await deleteForgottenFiles(test.db, files);
    expect(onDisk(id)).toBe(false);
  });
});
