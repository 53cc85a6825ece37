import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

let count = 0;

/**
 * Writes a file so that after a crash at any point, of the process or the machine, the old content is
 * there or the new one, never a part. When this returns the new one is on the disk.
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  count += 1;
  const temporary = `${path}.${process.pid}-${count}.part`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** Makes a rename in the folder survive a loss of power. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
