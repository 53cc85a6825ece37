import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endendeParameter } from '@sozialplattform/eligibility';
import { endendeInfos, ladeKatalog } from '../catalogue/index.ts';
import { buildAssets } from '../portal/src/platform/assets/build.ts';
import { today } from '../portal/src/platform/time.ts';
import { findChromium } from './chromium.ts';

type Counts = { passed: number; failed: number; skipped: number };

const root = join(import.meta.dirname, '..');
const reports = join(root, '.data', 'reports');
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Checks that need nothing but the source; each counts as one test. */
const checks: [string, string, string[]][] = [
  ['types', 'tsc', ['-p', '.']],
  // Boundaries between folders are rules of the linter, see biome.json.
  ['lint and boundaries', 'biome', ['check', '--error-on-warnings', '.']],
  ['dead code', 'knip', []],
];

async function main(): Promise<void> {
  const chromium = findChromium();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await buildAssets();
  for (const each of checks) await check(each);
  await reportEndingLaw();
  await suite('unit and integration', ['run'], {});
  await suite('browser', ['run', '--config', 'e2e/vitest.config.ts'], { CHROMIUM_PATH: chromium });
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Law that ends soon is no fault of the code, but somebody has to look what comes after it. */
async function reportEndingLaw(): Promise<void> {
  for (const { name, bis } of endendeParameter(today()))
    console.log(`note ${name} ends on ${bis}: enter what follows in packages/eligibility`);
  for (const { slug, bis } of endendeInfos((await ladeKatalog()).leistungen, today()))
    console.log(`note what catalogue/${slug}/info.*.md says ends on ${bis}: see what follows`);
}

async function check([name, program, args]: [string, string, string[]]): Promise<void> {
  const { code, output } = await run(program, args, {});
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (code !== 0) console.log(output);
  total[code === 0 ? 'passed' : 'failed'] += 1;
}

async function suite(name: string, args: string[], env: Record<string, string>): Promise<void> {
  const report = join(reports, `${name.split(' ')[0]}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('vitest', [...args, ...reporters], env, true);
  const counts = countsOf(report);
  const broken = code !== 0 && counts.failed === 0 ? 1 : 0;
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  total.passed += counts.passed;
  total.failed += counts.failed + broken;
  total.skipped += counts.skipped;
}

function countsOf(report: string): Counts {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run(
  program: string,
  args: string[],
  env: Record<string, string>,
  shown = false,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
});
