import { execFileSync, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';

/** How to run PostgreSQL's programs as somebody other than root, which it refuses. */
export type Account = {
  /** Where the programs are for this account. */
  bin: string;
  /** Where the database lies for this account. */
  dir: string;
  command(
    program: string,
    args: string[],
  ): { file: string; args: string[]; uid?: number; gid?: number };
};

const namespace = ['--user', '--map-user=1000', '--map-group=1000'];

/**
 * An ordinary user runs the programs as they are. Root runs them in a user namespace, in which it is
 * user 1000 and keeps its access to files; where namespaces are forbidden, under the account
 * `postgres` or `nobody`, with programs and data in a folder that this account can enter.
 * @param bin folder of the programs
 * @param dir folder of the database, absolute
 */
export function databaseAccount(bin: string, dir: string): Account {
  const direct = (program: string, args: string[]) => ({ file: join(bin, program), args });
  if (process.getuid?.() !== 0) return { bin, dir, command: direct };
  if (canUnshare()) {
    return {
      bin,
      dir,
      command: (program, args) => ({
        file: 'unshare',
        args: [...namespace, join(bin, program), ...args],
      }),
    };
  }
  return unprivileged(bin, dir);
}

function canUnshare(): boolean {
  if (process.env.SOZIALPLATTFORM_NO_NAMESPACES) return false;
  return spawnSync('unshare', [...namespace, 'true']).status === 0;
}

function unprivileged(bin: string, dir: string): Account {
  const { uid, gid } = idsOf('postgres') ?? idsOf('nobody') ?? { uid: 65_534, gid: 65_534 };
  const home = join('/var/lib/sozialplattform', dir.replaceAll('/', '_'));
  const copy = join(home, `native-${versionOf(bin)}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  chownSync(home, uid, gid);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(join(bin, '..'), unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  const programs = join(copy, 'bin');
  return {
    bin: programs,
    dir: join(home, 'data'),
    command: (program, args) => ({ file: join(programs, program), args, uid, gid }),
  };
}

function versionOf(bin: string): string {
  const file = join(bin, '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { stdio: 'pipe' })),
    );
    return uid !== undefined && gid !== undefined ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}
