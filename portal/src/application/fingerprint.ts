import { hash } from 'node:crypto';

/** Tells whether a page's answers are still those that it showed; says nothing else about them. */
export function fingerprint(inputs: Record<string, string | string[]>): string {
  const sorted = Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(sorted), 'base64url').slice(0, 16);
}
