import { createHash } from 'node:crypto';

/** SHA-512 over the bytes before encryption, lower-case hex, as metadata say it. */
export function sha512(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}
