import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '../config.ts';
import { isUuid } from '../uuid.ts';

/** Where a stored file is, and the one key that reads it. The caller keeps the key sealed. */
export type StoredFile = { id: string; key: Buffer };

export type FileStore = {
  /** Encrypts with a fresh key (AES-256-GCM) and stores; on disk when the promise resolves. */
  put(id: string, bytes: Uint8Array): Promise<StoredFile>;
  /** @throws FileStoreError when the file is missing, was altered, or belongs to another key */
  get(file: StoredFile): Promise<Buffer>;
  /** Deletes for good; a file that is gone already is no error. */
  delete(id: string): Promise<void>;
};

export class FileStoreError extends Error {
  override name = 'FileStoreError';
}

const version = 1;
const header = 1 + 12 + 16;

/**
 * Opens the store that `FILES_URL` names.
 * @param url `file:` and an absolute folder, which is made when it is missing
 * @throws ConfigurationError for every other kind of URL
 */
export function openFileStore(url: string): FileStore {
  const { protocol } = new URL(url);
  if (protocol !== 'file:') {
    throw new ConfigurationError(
      `The configuration is wrong:\n  FILES_URL: only file: is supported, not ${protocol}`,
    );
  }
  return folderStore(fileURLToPath(url));
}

function folderStore(folder: string): FileStore {
  const pathOf = (id: string) => {
    if (!isUuid(id)) throw new FileStoreError('not the id of a file');
    return join(folder, id.slice(0, 2), id);
  };
  return {
    async put(id, bytes) {
      const path = pathOf(id);
      const key = randomBytes(32);
      await writeDurably(path, encrypt(key, id, bytes));
      return { id, key };
    },
    async get({ id, key }) {
      const path = pathOf(id);
      const stored = await readFile(path).catch(() => {
        throw new FileStoreError('the file is missing');
      });
      return decrypt(key, id, stored);
    },
    async delete(id) {
      await rm(pathOf(id), { force: true });
    },
  };
}

/** Layout: version (1) · iv (12) · tag (16) · text; the id is authenticated with it. */
function encrypt(key: Uint8Array, id: string, plain: Uint8Array): Uint8Array[] {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(id));
  const text = cipher.update(plain);
  cipher.final();
  return [Buffer.from([version]), iv, cipher.getAuthTag(), text];
}

function decrypt(key: Uint8Array, id: string, stored: Buffer): Buffer {
  if (stored.length < header || stored[0] !== version)
    throw new FileStoreError('not a stored file');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(1, 13))
      .setAAD(Buffer.from(id))
      .setAuthTag(stored.subarray(13, header));
    const plain = decipher.update(stored.subarray(header));
    decipher.final();
    return plain;
  } catch {
    throw new FileStoreError('the file was altered or belongs to another key');
  }
}

/** Either the whole file is there after a crash, or none. */
async function writeDurably(path: string, parts: Uint8Array[]): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writev(parts);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const entry = await open(folder, 'r');
  await entry.sync().finally(() => entry.close());
}
