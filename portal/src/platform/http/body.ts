import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';

export type FormBody = Record<string, string | string[]>;

/** Bytes of a form, without its files. */
export const formLimit = 512 * 1024;
const fieldLimit = 2_000;

/**
 * Reads `application/x-www-form-urlencoded`: NUL removed (PostgreSQL can't store it), line ends
 * as one LF, characters composed (NFC), so that what is compared and stored is what was meant. A post
 * without a body is an empty form.
 */
export async function formBodies(app: FastifyInstance): Promise<void> {
  await app.register(formbody, { bodyLimit: formLimit, parser: parseForm });
  app.addHook('preValidation', (request, _reply, done) => {
    const isForm = request.method === 'POST' && !request.routeOptions.config.json;
    if (isForm && request.body === undefined) request.body = parseForm('');
    done();
  });
}

export function parseForm(text: string): FormBody {
  const body: FormBody = Object.create(null);
  let fields = 0;
  for (const [rawName, rawValue] of new URLSearchParams(text)) {
    fields += 1;
    if (fields > fieldLimit) break;
    const name = clean(rawName);
    const value = clean(rawValue);
    const before = body[name];
    if (before === undefined) body[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else body[name] = [before, value];
  }
  return body;
}

function clean(value: string): string {
  return value.replaceAll('\0', '').replace(/\r\n?/g, '\n').normalize('NFC');
}
