import { hash, randomBytes } from 'node:crypto';

/** A secret for a cookie: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: enough to find it, nothing to use it by. */
export function hashOf(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
