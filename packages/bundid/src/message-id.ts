import { randomBytes } from 'node:crypto';

/** An ID for a message or assertion: an NCName with 128 random bits (SAML Core 1.3.4). */
export function newMessageId(): string {
  return `_${randomBytes(16).toString('hex')}`;
}
