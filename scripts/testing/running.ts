import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { takenPort } from '../ports.ts';
import { sandboxOffsets } from './free-ports.ts';

/** A start script under way. */
export type Started = {
  child: ChildProcess;
  /** Everything it and its programs have printed. */
  output(): string;
  /** Resolves when the output contains the text. @throws Error when it ends before that */
  says(text: string): Promise<void>;
  /** Exit code, null after a signal. */
  ended: Promise<number | null>;
};

const command = ['--import', 'tsx', 'scripts/start.ts'];

/** Runs `scripts/start.ts` of a copy in a process group of its own. */
export function start(folder: string, env: Record<string, string>, uid?: number): Started {
  return follow(process.execPath, command, folder, env, uid);
}

/** The same in a shell, which is the child, as `npm start` does. */
export function startInShell(folder: string, env: Record<string, string>): Started {
  const line = `'${process.execPath}' ${command.join(' ')}; exit $?`;
  return follow('sh', ['-c', line], folder, { ...env, npm_lifecycle_event: 'start' });
}

function follow(
  file: string,
  args: string[],
  folder: string,
  env: Record<string, string>,
  uid?: number,
): Started {
  const child = spawn(file, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    output: () => text,
    ended,
    async says(wanted) {
      while (!text.includes(wanted)) {
        const over = await Promise.race([ended.then(() => true), pause(50).then(() => false)]);
        if (over && !text.includes(wanted)) throw new Error(`the start script ended:\n${text}`);
      }
    },
  };
}

/** Ids of the processes that name a folder in their command line or environment. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) =>
      ['cmdline', 'environ'].some((file) => contents(`/proc/${pid}/${file}`).includes(folder)),
    )
    .map(Number);
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The ports of the portal and of all its stand-ins that something listens on. */
export async function listening(portal: number, sandbox: number): Promise<number[]> {
  const all = [portal, ...sandboxOffsets.map((offset) => sandbox + offset)];
  const taken = await Promise.all(
    all.map((port) => takenPort([{ host: '127.0.0.1', port, variable: '' }])),
  );
  return taken.flatMap((found) => (found ? [found.port] : []));
}

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(50);
}
