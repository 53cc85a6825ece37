import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Figure, table } from './support/figures.ts';

type Benchmark = { says: string; load(): Promise<{ run(): Promise<Figure[]> }> };

const benchmarks: Record<string, Benchmark> = {
  eligibility: {
    says: 'all benefits judged from answers against reading the answers from JSON',
    load: () => import('./eligibility.ts'),
  },
  forms: {
    says: 'judging a large application against copying it; starting with 20 and with 500 Leistungen',
    load: () => import('./forms.ts'),
  },
  pages: {
    says: 'content page and form page against a constant string served by the same framework',
    load: () => import('./pages.ts'),
  },
  pdf: {
    says: 'the PDF of an application against Chromium printing the same content',
    load: () => import('./pdf.ts'),
  },
  submit: {
    says: 'applications a second from submit to handed over, and where the time goes',
    load: () => import('./submit.ts'),
  },
  weight: {
    says: 'bytes compressed of the first and the second page view',
    load: () => import('./weight.ts'),
  },
};

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  const [name] = positionals;
  const benchmark = name === undefined ? undefined : benchmarks[name];
  if (!benchmark) {
    for (const [known, { says }] of Object.entries(benchmarks))
      console.log(`${known.padEnd(11)} ${says}`);
    if (name !== undefined) throw new Error(`There is no benchmark "${name}".`);
    return;
  }
  const { run } = await benchmark.load();
  const figures = await run();
  console.log(table(figures));
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
