import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../scripts/testing/free-ports.ts';

const root = join(import.meta.dirname, '..', '..');

/** Starts portal, database and sandbox by the command a newcomer uses, on ports and data of their own. */
export default async function setup(): Promise<() => Promise<void>> {
  const { portal, sandbox } = await freePorts();
  const dataDir = mkdtempSync(join(tmpdir(), 'sozialplattform-e2e-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(portal),
      SANDBOX_PORT: String(sandbox),
      DATA_DIR: dataDir,
      RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(child, 'Stop with Ctrl-C');
  process.env.E2E_PORTAL = `http://localhost:${portal}`;
  process.env.E2E_SANDBOX = String(sandbox);
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
}

function said(child: ChildProcess, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.includes(line)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the portal ended with ${code}:\n${output}`)));
  });
}
