import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../portal/src/platform/database/embedded/server.ts';
import { freePorts, sandboxOffsets } from './testing/free-ports.ts';
import { makeOrdinaryUser, removeOrdinaryUser } from './testing/ordinary-user.ts';
import { copyProject } from './testing/project-copy.ts';
import {
  listening,
  processesOf,
  type Started,
  start,
  startInShell,
  until,
} from './testing/running.ts';

const { portal, sandbox } = await freePorts();
const others = await freePorts();
const otherPorts = { PORT: String(others.portal), SANDBOX_PORT: String(others.sandbox) };
let folder: string;
let current: Started | undefined;

beforeAll(() => {
  folder = copyProject();
});

afterEach(() => {
  if (current?.child.exitCode === null) current.child.kill('SIGKILL');
});

afterAll(async () => {
  await until(() => {
    const left = processesOf(folder);
    for (const pid of left) process.kill(pid, 'SIGKILL');
    return left.length === 0;
  });
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

function run(env: Record<string, string> = {}, uid?: number): Started {
  const ports = { PORT: String(portal), SANDBOX_PORT: String(sandbox) };
  const started = start(folder, { DATA_DIR: join(folder, '.data'), ...ports, ...env }, uid);
  current = started;
  return started;
}

async function expectNothingLeft(): Promise<void> {
  expect(processesOf(folder)).toEqual([]);
  expect(await listening(portal, sandbox)).toEqual([]);
}

/** Asks the database of the portal that runs. */
async function ask(text: string): Promise<unknown[]> {
  const server = await startPostgres(join(folder, '.data', 'postgres'));
  const client = new pg.Client({ connectionString: server.urlOf('sozialplattform') });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

// In this order on the same data, as on the machine of somebody who develops.
describe.runIf(process.platform === 'linux')('npm start', { timeout: 120_000 }, () => {
  it('starts from a path with a space and prints where everything is', async () => {
    const started = run();
    await started.says('Stop with Ctrl-C');
    expect(started.output()).toContain(`http://localhost:${portal}`);
    expect(started.output()).toMatch(/Sample logins: .*Erika Musterfrau/);
    expect((await fetch(`http://127.0.0.1:${portal}/health/ready`)).status).toBe(200);
    await ask('create table kept as select 1 as answer');

    const second = start(folder, {
      DATA_DIR: join(folder, 'other'),
      PORT: String(portal),
      SANDBOX_PORT: otherPorts.SANDBOX_PORT,
    });
    expect(await second.ended, 'a second one on the same port').toBe(1);
    expect(second.output()).toMatch(
      RegExp(`^Port ${portal} is taken .* Set PORT to a free one.*\\n$`),
    );
    expect(processesOf(join(folder, 'other'))).toEqual([]);

    const third = start(folder, { DATA_DIR: join(folder, '.data'), ...otherPorts });
    expect(await third.ended, 'another one on the same data').toBe(1);
    expect(third.output()).toMatch(/\.data is in use by another start\..* set DATA_DIR .*\n$/);
    expect(await ask('select answer from kept'), 'the database goes on').toHaveLength(1);

    // A terminal's Ctrl-C reaches the whole group, and npm passes it on once more.
    process.kill(-(started.child.pid ?? 0), 'SIGINT');
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    await expectNothingLeft();
  });

  it('leaves nothing but the database behind when it is killed, and finds its data again', async () => {
    const started = run();
    await started.says('Stop with Ctrl-C');
    started.child.kill('SIGKILL');
    await until(async () => (await listening(portal, sandbox)).length === 0);

    const again = run();
    await again.says('Stop with Ctrl-C');
    expect(await ask('select answer from kept')).toEqual([{ answer: 1 }]);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    await expectNothingLeft();
  });

  it('listens where HOST says, and with the stand-ins on this machine only', async () => {
    const started = run({ HOST: '127.0.0.2' });
    await started.says('Stop with Ctrl-C');
    expect(started.output()).toContain(`http://127.0.0.2:${portal}`);
    expect((await fetch(`http://127.0.0.2:${portal}/anmelden`)).status).toBe(200);
    expect(await listening(portal, sandbox)).toEqual(sandboxOffsets.map((each) => sandbox + each));
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    await expectNothingLeft();
  });

  it('stops when npm is told to stop, which ends no more than the shell in between', async () => {
    const started = startInShell(folder, {
      DATA_DIR: join(folder, '.data'),
      PORT: String(portal),
      SANDBOX_PORT: String(sandbox),
    });
    await started.says('Stop with Ctrl-C');
    started.child.kill('SIGTERM');
    await started.ended;
    await until(() => processesOf(folder).length === 0);
    await expectNothingLeft();
  });

  it('stops in the middle of starting', async () => {
    const started = run();
    await until(() => existsSync(join(folder, '.data', 'postgres', 'data', 'postmaster.pid')));
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    await expectNothingLeft();
  });

  it('names the variable of a port that is taken in the sandbox', async () => {
    const other = createServer().listen(sandbox + 3, '127.0.0.1');
    const started = run();
    expect(await started.ended).toBe(1);
    expect(started.output()).toMatch(
      RegExp(`^Port ${sandbox + 3} is taken .* Set SANDBOX_PORT to .*\\n$`),
    );
    other.close();
    await expectNothingLeft();
  });

  it.for([
    ['PORT', 'achtzig'],
    ['SANDBOX_PORT', '70000'],
  ] as const)('says what is wrong with %s=%s', async ([variable, value]) => {
    const started = run({ [variable]: value });
    expect(await started.ended).toBe(1);
    expect(started.output()).toBe(`${variable} must be a port from 1 to 65535, not "${value}".\n`);
  });

  it('says what is wrong with the portal’s configuration, and stops the rest', async () => {
    const started = run({ DATABASE_POOL: 'viele' });
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain('DATABASE_POOL:');
    await expectNothingLeft();
  });

  it('runs as an ordinary user', async ({ skip }) => {
    const user = makeOrdinaryUser();
    if ('reason' in user) return skip(user.reason);
    try {
      chmodSync(join(folder, '..'), 0o755);
      for (const made of ['postgres', 'sandbox', 'master.key'])
        rmSync(join(folder, '.data', made), { recursive: true, force: true });
      execFileSync('chown', ['-R', '-h', String(user.uid), folder]);
      const started = run({}, user.uid);
      await started.says('Stop with Ctrl-C');
      started.child.kill('SIGINT');
      expect(await started.ended).toBe(0);
      await expectNothingLeft();
    } finally {
      removeOrdinaryUser();
    }
  });
});
