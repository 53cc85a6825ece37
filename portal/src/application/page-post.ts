import type { FastifyRequest } from 'fastify';
import type { FormBody } from '../platform/http/body.ts';
import { type LeftFile, type ReceivedFile, readMultipart } from './uploads/multipart.ts';

const actions = [
  'weiter',
  'spaeter',
  'hinzufuegen',
  'entfernen',
  'hochladen',
  'datei-entfernen',
  'verwerfen',
  'verlaengern',
] as const;
export type Action = (typeof actions)[number];

/** A posted question page: its fields, its files, and what the person wants done. */
export type PagePost = {
  body: FormBody;
  files: readonly ReceivedFile[];
  /** Files of which too many came at once. */
  left: readonly LeftFile[];
  action: Action;
  /** What the action is about: an item's number, a file's id. */
  argument: string;
  seen: string | undefined;
  confirmed: boolean;
  /** Where to go after the page: back to the check page, or on. */
  target: 'pruefen' | undefined;
};

/** Reads a page's form, multipart where it carries files. */
export async function readPagePost(request: FastifyRequest): Promise<PagePost> {
  const multipart = request.isMultipart();
  const { body, files, left } = multipart
    ? await readMultipart(request)
    : { body: request.body as FormBody, files: [], left: [] };
  const [action = 'weiter', argument = ''] = single(body, '_aktion').split(':');
  const seen = single(body, '_stand');
  return {
    body,
    files,
    left,
    action: actions.find((known) => known === action) ?? 'weiter',
    argument,
    seen: seen === '' ? undefined : seen,
    confirmed: single(body, '_bestaetigt') === 'ja',
    target: single(body, '_ziel') === 'pruefen' ? 'pruefen' : undefined,
  };
}

function single(body: FormBody, name: string): string {
  const value = body[name];
  return (Array.isArray(value) ? value.at(-1) : value) ?? '';
}
