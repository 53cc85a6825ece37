import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds after which a callback is too old to be trusted. */
const maxAge = 300;

/**
 * Whether a callback comes from the service: HMAC-SHA-512 over time and body, at most five minutes old.
 * @param body the bytes as they came, before any parsing
 */
export function isAuthenticCallback(
  headers: { 'callback-authentication'?: string; 'callback-timestamp'?: string },
  body: string,
  secret: string,
  now: Date,
): boolean {
  const timestamp = headers['callback-timestamp'] ?? '';
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  const age = now.getTime() / 1000 - Number(timestamp);
  if (age > maxAge || age < -maxAge) return false;
  const expected = createHmac('sha512', secret).update(`${timestamp}.${body}`).digest();
  const given = Buffer.from(headers['callback-authentication'] ?? '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
