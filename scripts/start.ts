import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildAssets } from '../portal/src/platform/assets/build.ts';
import {
  type EmbeddedServer,
  startPostgres,
} from '../portal/src/platform/database/embedded/server.ts';
import { sandboxPrograms } from '../sandbox/programs.ts';
import { takenPort } from './ports.ts';
import { type Running, startProgram, stopPrograms } from './processes.ts';

enableCompileCache();

const dataDir = resolve(process.env.DATA_DIR ?? '.data');
const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);
const sandboxPort = Number(process.env.SANDBOX_PORT ?? 3100);
const portalUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
const withSandbox = process.env.SANDBOX !== 'false';

const programs: Running[] = [];
let postgres: EmbeddedServer | undefined;
let stopping = false;

async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    await stopPrograms(programs);
    await postgres?.stop();
  }
  process.exit(code);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

async function main(): Promise<void> {
  const stands = withSandbox ? sandboxPrograms(sandboxPort, portalUrl, dataDir) : [];
  const taken = await takenPort([{ port, variable: 'PORT' }, ...stands], host);
  if (taken) {
    console.error(
      `Port ${taken.port} is taken by another program. Set ${taken.variable} to a free one and start again.`,
    );
    process.exit(1);
  }
  const cache = { NODE_COMPILE_CACHE: join(dataDir, 'cache') };
  const run = (name: string, entry: string, env: Record<string, string>) => {
    const running = startProgram(name, entry, { ...cache, ...env });
    programs.push(running);
    running.child.once('exit', (code) => {
      if (stopping) return;
      console.error(`${name} has ended (${code ?? 'killed'}); stopping the rest.`);
      void stop(1);
    });
  };

  const [url] = await Promise.all([databaseUrl(), buildAssets()]);
  run('portal', 'portal/src/main.ts', {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    ...(withSandbox ? { SANDBOX: 'true', SANDBOX_PORT: String(sandboxPort) } : {}),
  });
  for (const stand of stands) run(stand.name, stand.entry, stand.env);
  await ready(`http://${host}:${port}/health/ready`);
  for (const stand of stands) await ready(`http://127.0.0.1:${stand.port}/`);
  announce();
}

async function databaseUrl(): Promise<string> {
  const given = process.env.DATABASE_URL;
  if (given) return given;
  postgres = await startPostgres(join(dataDir, 'postgres'));
  return postgres.createDatabase('sozialplattform');
}

async function ready(url: string): Promise<void> {
  while (!stopping) {
    try {
      if ((await fetch(url, { redirect: 'manual' })).status < 500) return;
    } catch {
      // not listening yet
    }
    await pause(50);
  }
}

function announce(): void {
  const lines = [`The portal is ready:  ${portalUrl}`];
  if (withSandbox) {
    lines.push(
      `The sandbox:          http://127.0.0.1:${sandboxPort}   (stand-ins for BundID, FIT-Connect, Jobcenter, mail)`,
      'Sample logins:        choose a person on the BundID stand-in, for example Erika Musterfrau; there is no password',
    );
  }
  console.log([...lines, 'Stop with Ctrl-C.'].join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  void stop(1);
});
