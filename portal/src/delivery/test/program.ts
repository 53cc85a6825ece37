import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** A program of the project as a process of its own, to be killed and started again. */
export class Program {
  readonly #entry: string;
  readonly #env: Record<string, string>;
  #child: ChildProcess | undefined;

  constructor(entry: string, env: Record<string, string>) {
    this.#entry = entry;
    this.#env = env;
  }

  /** Returns once the program has said its first line. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, this.#entry)], {
      cwd: root,
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout?.once('data', () => resolve());
      child.once('exit', (code) => reject(new Error(`${this.#entry} ended with ${code}`)));
    });
  }

  /** By SIGKILL, as a loss of power would: no handler runs. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}
