import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type FormBody, formLimit, parseForm } from '../../platform/http/body.ts';
import { HttpError } from '../../platform/http/errors.ts';
import { holdBytes } from './held-bytes.ts';

/** A file as it came, at most one byte over the limit, so that its excess can be told. */
export type ReceivedFile = { field: string; name: string; bytes: Buffer };

/** A file that was not kept, because too many came at once. */
export type LeftFile = Pick<ReceivedFile, 'field' | 'name'>;

export const maxFileBytes = 10 * 1024 * 1024;

/** Files that one post may bring; more can follow in the next. */
export const maxFilesAtOnce = 5;

const limits = {
  fileSize: maxFileBytes + 1,
  files: 50,
  fields: 2_000,
  fieldSize: 200_000,
  parts: 2_060,
};

/**
 * Reads a form with files into memory, within limits; files past the number to keep are only named.
 * @throws 413 past 50 files, 2,000 fields or the size of other forms without the files, 400 when it is
 * no multipart form, 503 when too many others send files too
 */
export async function readMultipart(
  request: FastifyRequest,
  keep = maxFilesAtOnce,
): Promise<{ body: FormBody; files: ReceivedFile[]; left: LeftFile[] }> {
  const fields = new URLSearchParams();
  const files: ReceivedFile[] = [];
  const left: LeftFile[] = [];
  let size = 0;
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        const value = String(part.value);
        size += Buffer.byteLength(part.fieldname) + Buffer.byteLength(value);
        if (size > formLimit) throw new HttpError(413, 'multipart');
        fields.append(part.fieldname, value);
      } else if (files.length === keep) {
        part.file.resume();
        if (part.filename) left.push({ field: part.fieldname, name: part.filename });
      } else {
        const bytes = await bytesOf(request, part);
        if (part.filename) files.push({ field: part.fieldname, name: part.filename, bytes });
      }
    }
  } catch (error) {
    throw refusal(error);
  }
  return { body: parseForm(fields.toString()), files, left };
}

function refusal(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const tooMany = error instanceof Error && 'statusCode' in error && error.statusCode === 413;
  return new HttpError(tooMany ? 413 : 400, 'multipart');
}

/** The rest of a file over the limit is read and thrown away, so that the browser gets an answer. */
async function bytesOf(request: FastifyRequest, { file }: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file) {
    holdBytes(request, chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
