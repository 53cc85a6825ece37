import type { Sheet } from './compile.ts';
import type { ApplicationPdfInput } from './input.ts';
import { PdfError, renderInThread } from './pool.ts';

export type { ApplicationPdfInput, PdfNachweis } from './input.ts';
export { PdfError };

/**
 * The application as a document for people and machines: tagged PDF/A-3a and PDF/UA-1 in German, with
 * the XML embedded. Any text survives; the same input gives the same bytes. Works in a thread of its
 * own, so requests don't wait.
 * @throws PdfError
 */
export function renderApplicationPdf(input: ApplicationPdfInput): Promise<Uint8Array> {
  return renderInThread({ kind: 'application', input });
}

/**
 * A sheet to print: an empty form, a poster. PDF/UA-1.
 * @param data what the template reads: strings, numbers, lists, truth values
 * @throws PdfError
 */
export function renderSheet(sheet: Sheet, data: object): Promise<Uint8Array> {
  return renderInThread({ kind: 'sheet', sheet, data });
}
