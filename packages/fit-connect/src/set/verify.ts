import { compactVerify, decodeProtectedHeader } from 'jose';
import { importKey, type PublicKey } from '../jose/key.ts';
import { ok, type Result, refuse } from '../result.ts';
import {
  claimsSchema,
  type EventKind,
  eventKindOf,
  payloadSchema,
  type SecurityEvent,
  type SetClaims,
} from './types.ts';

/** Where keys come from, already checked for signatures. */
export type EventKeys = {
  /** A key of the Zustelldienst's JWKS. */
  service(kid: string): Promise<Result<PublicKey>>;
  /** A signature key of a destination. */
  destination(destinationId: string, kid: string): Promise<Result<PublicKey>>;
};

export type EventContext = {
  destinationId: string;
  submissionId: string;
  caseId: string;
  now: Date;
};

/** Largest token that is read; a submission may have a thousand attachments. */
const largest = 256 * 1024;
const skew = 5 * 60;

/**
 * Who issues which event: the Zustelldienst, the subscriber, or either. The Zustelldienst rejects what
 * nobody has fetched for 14 days; only the authority itself can accept.
 */
const issuers: Record<EventKind, 'service' | 'destination' | 'either'> = {
  create: 'service',
  submit: 'service',
  notify: 'service',
  delete: 'service',
  accept: 'destination',
  reject: 'either',
  forward: 'either',
};

/**
 * Verifies a Security Event Token (RFC 8417 and FIT-Connect's event log): type, PS512, the
 * issuer that this kind of event must have, a key of that issuer and of nobody else, the signature,
 * the claims, and that it is about this submission. Keys in the token's own header are ignored.
 */
export async function verifyEvent(
  token: string,
  context: EventContext,
  keys: EventKeys,
): Promise<Result<SecurityEvent>> {
  const read = readToken(token);
  if (!read.ok) return read;
  const { kid, claims, kind } = read.value;
  const matched = checkContext(claims, context);
  if (!matched.ok) return matched;
  const key = await keyFor(kind, claims.iss, kid, context.destinationId, keys);
  if (!key.ok) return key;
  try {
    const imported = await importKey(key.value, 'signature');
    await compactVerify(token, imported, { algorithms: ['PS512'] });
  } catch {
    return refuse('token-signature', `${kind}: the signature is wrong`);
  }
  return eventOf(kind, claims);
}

/** What a token says before anything of it is verified. */
function readToken(token: string): Result<{ kid: string; claims: SetClaims; kind: EventKind }> {
  if (token.length > largest) return refuse('too-large', 'an event token of that size');
  let header: { typ?: unknown; alg?: unknown; kid?: unknown; crit?: unknown };
  let json: unknown;
  try {
    header = decodeProtectedHeader(token);
    json = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return refuse('token-malformed', 'not a JWS in compact form');
  }
  if (header.typ !== 'secevent+jwt') return refuse('token-type', 'typ is not secevent+jwt');
  if (header.alg !== 'PS512' || header.crit !== undefined) {
    return refuse('token-algorithm', 'alg is not PS512');
  }
  if (typeof header.kid !== 'string') return refuse('token-key', 'without kid');
  const claims = claimsSchema.safeParse(json);
  if (!claims.success) {
    return refuse('token-claims', `wrong ${claims.error.issues.map((i) => i.path[0]).join(', ')}`);
  }
  const [uri, ...more] = Object.keys(claims.data.events);
  const kind = uri === undefined ? undefined : eventKindOf(uri);
  if (!kind || more.length > 0) return refuse('token-claims', 'not exactly one known event');
  return ok({ kid: header.kid, claims: claims.data, kind });
}

function checkContext(claims: SetClaims, context: EventContext): Result<true> {
  if (claims.sub !== `submission:${context.submissionId}`) {
    return refuse('token-claims', 'about another submission');
  }
  if (claims.txn !== `case:${context.caseId}`) return refuse('token-claims', 'about another case');
  const now = context.now.getTime() / 1000;
  if (claims.iat > now + skew) return refuse('token-time', 'issued in the future');
  if (claims.exp !== undefined && claims.exp < now - skew) return refuse('token-time', 'expired');
  return ok(true);
}

async function keyFor(
  kind: EventKind,
  issuer: string,
  kid: string,
  destinationId: string,
  keys: EventKeys,
): Promise<Result<PublicKey>> {
  const byService = /^https?:\/\//.test(issuer);
  const allowed = issuers[kind];
  if (allowed !== 'destination' && byService) return keys.service(kid);
  if (allowed !== 'service' && issuer === destinationId) return keys.destination(issuer, kid);
  return refuse('token-issuer', `${kind} must not come from this issuer`);
}

function eventOf(kind: EventKind, claims: SetClaims): Result<SecurityEvent> {
  const payload = payloadSchema.safeParse(Object.values(claims.events)[0]);
  if (!payload.success) return refuse('token-claims', `${kind}: unexpected payload`);
  const { authenticationTags, problems } = payload.data;
  if (kind === 'submit' && !authenticationTags)
    return refuse('token-claims', 'submit without tags');
  if (kind === 'accept' && !authenticationTags)
    return refuse('token-claims', 'accept without tags');
  if (kind === 'reject' && !problems) return refuse('token-claims', 'reject without problems');
  return ok({
    kind,
    jti: claims.jti,
    at: new Date(claims.iat * 1000),
    issuer: claims.iss,
    schema: claims.$schema,
    ...(authenticationTags ? { authenticationTags } : {}),
    ...(problems ? { problems } : {}),
  });
}
