import type { Antworten } from '@sozialplattform/eligibility';

/**
 * Answers as a short code, to go on with them elsewhere: base64url of their JSON. In an address it stands
 * behind the `#`, which browsers send to nobody.
 */
export function codeOf(answers: Antworten): string {
  return Buffer.from(JSON.stringify(answers)).toString('base64url');
}

/** What a code says, not checked yet; undefined when it is none. */
export function readCode(text: string): unknown {
  const code = text.trim().replace(/^.*#/s, '');
  if (!/^[\w-]{2,8000}$/.test(code)) return undefined;
  try {
    return JSON.parse(Buffer.from(code, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
