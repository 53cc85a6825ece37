import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const body = z.object({
  type: z.literal('https://schema.fitko.de/fit-connect/submission-api/callbacks/new-submissions'),
  submissions: z
    .array(z.object({ destinationId: z.uuid(), submissionId: z.uuid(), caseId: z.uuid() }))
    .max(1000)
    .default([]),
});

/** Older callbacks are refused, against replay. */
const longestAge = 5 * 60_000;

/**
 * The value of `callback-authentication`: HMAC-SHA512 over timestamp, dot and body, in hex ("Callbacks").
 * @param timestamp seconds since 1970, as `callback-timestamp` carries it
 */
export function signCallback(secret: string, timestamp: string, rawBody: string): string {
  return createHmac('sha512', secret).update(`${timestamp}.${rawBody}`).digest('hex');
}

/**
 * Whether a callback comes from the service and is fresh: 5 minutes at most, either way.
 * @param rawBody the body as received, before any parsing
 */
export function verifyCallback(
  secret: string,
  headers: { authentication: string; timestamp: string },
  rawBody: string,
  now: Date,
): boolean {
  if (!/^\d{1,12}$/.test(headers.timestamp)) return false;
  if (Math.abs(now.getTime() - Number(headers.timestamp) * 1000) > longestAge) return false;
  const expected = Buffer.from(signCallback(secret, headers.timestamp, rawBody), 'hex');
  const given = Buffer.from(headers.authentication, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The submissions a verified callback announces; undefined for a callback about something else. */
export function readCallback(rawBody: string): z.infer<typeof body>['submissions'] | undefined {
  try {
    const parsed = body.safeParse(JSON.parse(rawBody));
    return parsed.success ? parsed.data.submissions : undefined;
  } catch {
    return undefined;
  }
}
