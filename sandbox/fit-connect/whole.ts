import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

let count = 0;

/**
 * Writes a file so that after a crash of the process at any point the old content is there or the new
 * one, never a part. A loss of power is not provided for: a stand-in leaves the disk to others.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  count += 1;
  const temporary = `${path}.${process.pid}-${count}.part`;
  await writeFile(temporary, content, { mode: 0o600 });
  await rename(temporary, path);
}
