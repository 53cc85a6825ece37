import type { FastifyRequest } from 'fastify';
import { type FormBody, parseForm } from '../../platform/http/body.ts';
import { HttpError } from '../../platform/http/errors.ts';

/** A file as it came, at most one byte over the limit, so that its excess can be told. */
export type ReceivedFile = { field: string; name: string; bytes: Buffer };

export const maxFileBytes = 10 * 1024 * 1024;
const maxFiles = 10;

/** Reads a form with files into memory, within limits. @throws 413 past ten files or 2,000 fields */
export async function readMultipart(
  request: FastifyRequest,
): Promise<{ body: FormBody; files: ReceivedFile[] }> {
  const fields = new URLSearchParams();
  const files: ReceivedFile[] = [];
  const limits = {
    fileSize: maxFileBytes + 1,
    files: maxFiles,
    fields: 2_000,
    fieldSize: 200_000,
    parts: 2_010,
  };
  try {
    for await (const part of request.parts({ limits, throwFileSizeLimit: false } as never)) {
      if (part.type === 'field') fields.append(part.fieldname, String(part.value));
      else {
        const bytes = await part.toBuffer();
        if (part.filename) files.push({ field: part.fieldname, name: part.filename, bytes });
      }
    }
  } catch (error) {
    const tooLarge =
      error instanceof Error && 'code' in error && String(error.code).startsWith('FST_');
    throw new HttpError(tooLarge ? 413 : 400, 'multipart');
  }
  return { body: parseForm(fields.toString()), files };
}
