import { parentPort, workerData } from 'node:worker_threads';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib';

export type PdfProblem = 'pdf-encrypted' | 'pdf-unreadable' | 'pdf-active';
export type PdfAnswer = 'fine' | PdfProblem;

/** What acts or hides: scripts, programs, attached files, XFA forms, films. */
const refused = new Set(
  ['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA', 'ImportData']
    .concat('Movie', 'Rendition', 'GoToE')
    .map((name) => PDFName.of(name)),
);
/** ISO 32000-1, 7.11.3: a file specification with the file inside. */
const [embedded, file, unicodeFile] = [PDFName.of('EF'), PDFName.of('F'), PDFName.of('UF')];

/** The same in bytes that the reader skipped as broken, but another reader may find. */
const refusedBytes = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z0-9])/;
const encryptedBytes = /\/Encrypt(?![A-Za-z0-9])/;

async function check(bytes: Uint8Array): Promise<PdfAnswer> {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  try {
    const pdf = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
    if (pdf.isEncrypted) return 'pdf-encrypted';
    if (refusedBytes.test(names) || acts(pdf.context)) return 'pdf-active';
    return pdf.getPages().length > 0 ? 'fine' : 'pdf-unreadable';
  } catch {
    return encryptedBytes.test(names) ? 'pdf-encrypted' : 'pdf-unreadable';
  }
}

function acts(context: PDFContext): boolean {
  return context.enumerateIndirectObjects().some(([, object]) => holdsRefused(object));
}

/** Walks one object; references are not followed, for every object is walked by itself. */
function holdsRefused(object: PDFObject): boolean {
  const open: PDFObject[] = [object];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next instanceof PDFName && refused.has(next)) return true;
    if (next instanceof PDFStream) open.push(next.dict);
    if (next instanceof PDFArray) open.push(...next.asArray());
    if (next instanceof PDFDict) {
      if (next.has(embedded) && (next.has(file) || next.has(unicodeFile))) return true;
      for (const [key, value] of next.entries()) open.push(key, value);
    }
  }
  return false;
}

parentPort?.postMessage(await check(workerData as Uint8Array));
