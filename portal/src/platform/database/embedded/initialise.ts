import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { user } from './connection.ts';

const run = promisify(execFile);

/** The password of the one user, made at the first start. */
export function readPassword(dir: string): string {
  const file = join(dir, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** Makes an empty database cluster: wholly, or, where it is interrupted, none. */
export async function initialise(account: Account, password: string): Promise<void> {
  const unfinished = `${account.dir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const scratch = mkdtempSync(join(tmpdir(), 'pg-'));
  const pwfile = join(scratch, 'password');
  const { file, args, uid, gid } = account.command('initdb', [
    '--pgdata',
    unfinished,
    '--username',
    user,
    '--pwfile',
    pwfile,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
    '--locale-provider',
    'builtin',
    '--builtin-locale',
    'C.UTF-8',
    '--locale',
    'C',
  ]);
  try {
    writeFileSync(pwfile, password, { mode: 0o600 });
    if (uid !== undefined && gid !== undefined)
      for (const path of [scratch, pwfile]) chownSync(path, uid, gid);
    await run(file, args, {
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    });
    renameSync(unfinished, account.dir);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
