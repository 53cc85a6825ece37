import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';

/** A test that needs a program which reads PDFs; without the program it is skipped, and says so. */
export function itWithProgram(name: string, says: string, test: () => void | Promise<void>): void {
  const missing = spawnSync(name, ['--version']).error !== undefined;
  it.skipIf(missing)(missing ? `${says} (skipped: ${name} is not installed)` : says, test);
}

/** What the program prints when it is given the PDF in place of the argument `$`. */
export function printedOf(pdf: Uint8Array, program: string, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    const given = args.map((arg) => (arg === '$' ? file : arg));
    return execFileSync(program, given, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of a PDF in their order, its pages ended by form feeds. Needs `pdftotext`. */
export const textOfPdf = (pdf: Uint8Array): string =>
  printedOf(pdf, 'pdftotext', '-enc', 'UTF-8', '$', '-');
