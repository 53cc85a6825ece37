import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

let count = 0;

/**
 * Writes a file so that after a crash of the process at any point the old content is there or the new
 * one, never a part. A loss of power is not provided for: a stand-in leaves the disk to others.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  count += 1;
  const temporary = `${path}.${process.pid}-${count}.part`;
  writeFileSync(temporary, content, { mode: 0o600 });
  renameSync(temporary, path);
}
