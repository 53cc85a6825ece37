import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Claims a folder for this process for as long as it lives, however it ends: the claim is a local
 * socket that it listens on, named after the folder.
 * @param folder absolute
 * @returns false when another process that still runs has claimed it
 */
export async function claim(folder: string): Promise<boolean> {
  const socket = socketOf(folder);
  if (await listens(socket)) return true;
  if (await isAnswered(socket)) return false;
  rmSync(socket, { force: true }); // left by a process that was killed
  return listens(socket);
}

/** In the folder for temporary files, since the path of a socket may have about 100 characters only. */
function socketOf(folder: string): string {
  const name = `sozialplattform-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listens(socket: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer((client) => client.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(socket, () => {
      process.once('exit', () => rmSync(socket, { force: true }));
      resolve(true);
    });
    server.unref();
  });
}

function isAnswered(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const client = connect(socket);
    client.once('connect', () => {
      client.destroy();
      resolve(true);
    });
    client.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EACCES'));
  });
}
