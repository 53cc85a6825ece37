import { parentPort } from 'node:worker_threads';
import { createPdfCompiler, type Sheet } from './compile.ts';
import type { ApplicationPdfInput } from './input.ts';

/** What the pool hands to the thread, and what it gets back for it. */
export type PdfWork =
  | { kind: 'application'; input: ApplicationPdfInput }
  | { kind: 'sheet'; sheet: Sheet; data: object };
export type PdfTask = { id: number; work: PdfWork };
export type PdfResult =
  | { id: number; pdf: Uint8Array<ArrayBuffer> }
  | { id: number; failed: string };

const compiler = createPdfCompiler();

parentPort?.on('message', ({ id, work }: PdfTask) => {
  try {
    const pdf = new Uint8Array(
      work.kind === 'application'
        ? compiler.render(work.input)
        : compiler.print(work.sheet, work.data),
    );
    parentPort?.postMessage({ id, pdf } satisfies PdfResult, [pdf.buffer]);
  } catch {
    // Typst's message may quote the application; only that it failed leaves the thread.
    parentPort?.postMessage({ id, failed: 'the PDF could not be made' } satisfies PdfResult);
  }
});
