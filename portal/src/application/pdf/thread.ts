import { parentPort } from 'node:worker_threads';
import { createPdfCompiler } from './compile.ts';
import type { ApplicationPdfInput } from './input.ts';

/** What the pool hands to the thread, and what it gets back for it. */
export type PdfTask = { id: number; input: ApplicationPdfInput };
export type PdfResult =
  | { id: number; pdf: Uint8Array<ArrayBuffer> }
  | { id: number; failed: string };

const compiler = createPdfCompiler();

parentPort?.on('message', ({ id, input }: PdfTask) => {
  try {
    const pdf = new Uint8Array(compiler.render(input));
    parentPort?.postMessage({ id, pdf } satisfies PdfResult, [pdf.buffer]);
  } catch {
    // Typst's message may quote the application; only that it failed leaves the thread.
    parentPort?.postMessage({ id, failed: 'the PDF could not be made' } satisfies PdfResult);
  }
});
