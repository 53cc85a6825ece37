import { ok, type Result, refuse } from './result.ts';
import { maximalLength } from './xml/read.ts';

/** Decodes a form field of the HTTP-POST binding: base64 of UTF-8 (SAML Bindings 3.5.4). */
export function decodeMessage(field: string): Result<string> {
  if (field.length > maximalLength) return refuse('too-large', `${field.length} characters`);
  const compact = field.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return refuse('not-xml', 'not base64');
  try {
    const bytes = Buffer.from(compact, 'base64');
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('not-xml', 'not UTF-8');
  }
}

export function encodeMessage(xml: string): string {
  return Buffer.from(xml, 'utf8').toString('base64');
}
