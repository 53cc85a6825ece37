import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const preloaded = ['quick-imports.ts', 'follow.ts'].flatMap((name) => [
  '--import',
  pathToFileURL(join(import.meta.dirname, name)).href,
]);

export type Running = { name: string; child: ChildProcess };

/**
 * Starts a TypeScript program of the project under this Node. It has a channel to this process and
 * stops when the channel closes, so that nothing is left running if this process is killed.
 */
export function startProgram(name: string, entry: string, env: Record<string, string>): Running {
  const args = ['--import', 'tsx', ...preloaded, join(root, entry)];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return { name, child };
}

/** Asks programs to stop and waits; after ten seconds they are ended. */
export async function stopPrograms(programs: readonly Running[]): Promise<void> {
  await Promise.all(programs.map(({ child }) => stopProgram(child)));
}

async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const last = setTimeout(() => child.kill('SIGKILL'), 10_000);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(last);
}
