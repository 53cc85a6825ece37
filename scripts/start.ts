import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedServer } from '../portal/src/platform/database/embedded/server.ts';
import { sandboxPrograms } from '../sandbox/programs.ts';
import { claim } from './claim.ts';
import { whenNpmIsGone } from './parent.ts';
import { portFrom, takenPort } from './ports.ts';
import { type Running, startProgram, stopPrograms } from './processes.ts';

const dataDir = resolve(process.env.DATA_DIR || '.data');
const cacheDir = join(dataDir, 'cache');
const programs: Running[] = [];
let database: Promise<EmbeddedServer> | undefined;
let stopped: Promise<never> | undefined;

/** Ends everything in order, once, however many signals come (a terminal's Ctrl-C and npm's). */
function stop(code: number): Promise<never> {
  stopped ??= end(code);
  return stopped;
}

async function end(code: number): Promise<never> {
  await stopPrograms(programs);
  const server = await database?.catch(() => undefined);
  await server?.stop();
  process.exit(code);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));
whenNpmIsGone(() => void stop(0));

async function main(): Promise<void> {
  enableCompileCache(cacheDir);
  const host = process.env.HOST || '127.0.0.1';
  const port = portFrom('PORT', 3000);
  const sandboxPort = portFrom('SANDBOX_PORT', 3100);
  const portalUrl = process.env.PUBLIC_URL || `http://${shownAs(host)}:${port}`;
  const withSandbox = wantsSandbox(process.env);
  const stands = withSandbox ? sandboxPrograms(sandboxPort, portalUrl, dataDir) : [];
  const smtp = stands.flatMap(({ env, host: standHost, variable }) =>
    env.SMTP_PORT ? [{ host: standHost, port: Number(env.SMTP_PORT), variable }] : [],
  );
  const taken = await takenPort([{ host, port, variable: 'PORT' }, ...stands, ...smtp]);
  if (taken) {
    throw new Error(
      `Port ${taken.port} is taken by another program. Set ${taken.variable} to a free one and start again.`,
    );
  }
  if (!(await claim(dataDir))) {
    throw new Error(
      `${dataDir} is in use by another start. Stop that one, or set DATA_DIR to another folder.`,
    );
  }

  const assets = builtAssets().then(() => {
    for (const { name, entry, env } of stands) run(`sandbox ${name}`, entry, env);
  });
  const [url] = await Promise.all([databaseUrl(), assets]);
  run('portal', 'portal/src/main.ts', {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    PUBLIC_URL: portalUrl,
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
    SANDBOX: String(withSandbox),
    SANDBOX_PORT: String(sandboxPort),
  });
  await ready(`http://${reachedAt(host)}:${port}/health/ready`);
  for (const stand of stands) await ready(`http://${stand.host}:${stand.port}/`);
  if (!stopped) announce(portalUrl, withSandbox ? sandboxPort : undefined);
}

/** Where a program that listens on this host is reached from here, as part of a URL. */
function reachedAt(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** The same for people: a loopback address has a name. */
function shownAs(host: string): string {
  const reached = reachedAt(host);
  return reached === '127.0.0.1' ? 'localhost' : reached;
}

function wantsSandbox({ SANDBOX, NODE_ENV }: NodeJS.ProcessEnv): boolean {
  return SANDBOX ? !/^(false|0|no|off|n|disabled)$/i.test(SANDBOX) : NODE_ENV !== 'production';
}

function run(name: string, entry: string, env: Record<string, string>): void {
  if (stopped) return;
  const running = startProgram(name, entry, { NODE_COMPILE_CACHE: cacheDir, ...env });
  programs.push(running);
  running.child.once('exit', (code) => {
    if (stopped) return;
    console.error(`${name} has ended (${code ?? 'killed'}); stopping the rest.`);
    void stop(1);
  });
}

/** Imported only now, so that what needs neither is under way already. */
async function databaseUrl(): Promise<string> {
  const given = process.env.DATABASE_URL;
  if (given) return given;
  const { startPostgres } = await import('../portal/src/platform/database/embedded/server.ts');
  const { ownDatabase } = await import('../portal/src/platform/database/embedded/found.ts');
  database = startPostgres(join(dataDir, 'postgres'));
  return (await database).createDatabase(ownDatabase);
}

async function builtAssets(): Promise<void> {
  const { buildAssets } = await import('../portal/src/platform/assets/build.ts');
  await buildAssets();
}

async function ready(url: string): Promise<void> {
  while (!stopped) {
    try {
      if ((await fetch(url, { redirect: 'manual' })).status < 500) return;
    } catch {
      // not listening yet
    }
    await pause(50);
  }
}

function announce(portalUrl: string, sandboxPort: number | undefined): void {
  const lines = [`The portal is ready:  ${portalUrl}`];
  if (sandboxPort !== undefined) {
    lines.push(
      `The sandbox:          http://127.0.0.1:${sandboxPort}   (stand-ins for BundID, FIT-Connect, Jobcenter, mail)`,
      'Sample logins:        choose a person on the BundID stand-in, for example Erika Musterfrau; there is no password',
    );
  }
  console.log([...lines, 'Stop with Ctrl-C.'].join('\n'));
}

main().catch((error: unknown) => {
  // While stopping, what was under way may fail for that reason.
  if (!stopped) console.error(error instanceof Error ? error.message : error);
  void stop(1);
});
