import { fileTypeFromBuffer } from 'file-type';
import { cleanImage, type ImageProblem, type ImageType } from './image.ts';
import { limiter } from './limiter.ts';
import { cleanName, visibleName } from './name.ts';
import type { PdfAnswer, PdfProblem } from './pdf-thread.ts';
import type { Scanner } from './scanner.ts';
import { inThread } from './thread.ts';

type UploadLimits = {
  /** Largest size of one file in bytes. */
  maxBytes: number;
};

type UploadProblem =
  | 'empty'
  | 'too-large'
  | 'wrong-type'
  | 'infected'
  | 'scan-failed'
  | ImageProblem
  | PdfProblem;

/** A file as it may be stored and sent: pictures made anew, PDF as it came. */
export type CheckedUpload = {
  ok: true;
  name: string;
  mimeType: 'application/pdf' | 'image/jpeg' | 'image/png';
  bytes: Uint8Array;
};

type Made = Pick<CheckedUpload, 'mimeType' | 'bytes'>;

/** The name is the claimed one, cleaned, to say which file it was. */
type RefusedUpload = { ok: false; problem: UploadProblem; name: string };

/** What a file input offers, as its `accept`. The content decides, not the ending. */
export const acceptedTypes = '.pdf,.jpg,.jpeg,.png,.heic,.heif';

const endings = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };
const heif = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence']);
const pdfThread = new URL('./pdf-thread.ts', import.meta.url);
const pdfLimits = { ms: 20_000, bytes: 600_000_000 };

/** Pictures and PDF take memory and a core each: two at a time in one process. */
const oneOfTwo = limiter(2);

/**
 * Decides by content whether a file may be stored and makes it harmless.
 * @param claimedName as the browser sent it
 */
export async function checkUpload(
  bytes: Uint8Array,
  claimedName: string,
  limits: UploadLimits,
  scanner: Scanner,
): Promise<CheckedUpload | RefusedUpload> {
  const refuse = (problem: UploadProblem): RefusedUpload => {
    return { ok: false, problem, name: visibleName(claimedName) };
  };
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > limits.maxBytes) return refuse('too-large');
  const type = await typeOf(bytes);
  if (!type) return refuse('wrong-type');
  const verdict = await scanner.scan(bytes).catch(() => 'scan-failed' as const);
  if (verdict !== 'clean') return refuse(verdict);

  const checked = await oneOfTwo<Made | UploadProblem>(() =>
    type === 'application/pdf' ? pdf(bytes) : cleanImage(bytes, type),
  );
  if (typeof checked === 'string') return refuse(checked);
  if (checked.bytes.length > limits.maxBytes) return refuse('too-large');
  return { ok: true, name: cleanName(claimedName, endings[checked.mimeType]), ...checked };
}

/** PDF 32000-1, 7.5.2: the header opens the file; a byte order mark or blanks before it are common. */
const pdfHeader = /^(\xEF\xBB\xBF)?\s{0,16}%PDF-\d\.\d/;

async function typeOf(bytes: Uint8Array): Promise<ImageType | 'application/pdf' | undefined> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32));
  if (pdfHeader.test(start.toString('latin1'))) return 'application/pdf';
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (mime === 'image/jpeg' || mime === 'image/png') return mime;
  return mime !== undefined && heif.has(mime) ? 'image/heic' : undefined;
}

async function pdf(bytes: Uint8Array): Promise<Made | PdfProblem> {
  const answer = (await inThread(pdfThread, bytes, pdfLimits).catch(
    () => 'pdf-unreadable',
  )) as PdfAnswer;
  return answer === 'fine' ? { mimeType: 'application/pdf', bytes } : answer;
}
