import {
  CompactSign,
  type CryptoKey,
  compactVerify,
  decodeProtectedHeader,
  importJWK,
  type JWK,
} from 'jose';
import { checkKey } from './keys.ts';
import { ProtocolError } from './problem.ts';

/** Authentication tags of a submission's parts: what binds an event to exactly these bytes. */
export type AuthenticationTags = {
  metadata: string;
  data: string;
  attachments: Record<string, string>;
};

export type EventName = 'create' | 'submit' | 'notify' | 'forward' | 'reject' | 'accept' | 'delete';

/** What is wrong with a submission, in a reject event. */
export type EventProblem = { type: string; title: string; detail: string; instance: string };

/** A verified Security Event Token (RFC 8417). */
export type SecurityEvent = {
  name: EventName;
  issuer: string;
  issuedAt: Date;
  id: string;
  submissionId: string;
  caseId: string;
  /** URI of the schema of the payload; answers mirror it. */
  schema: string;
  authenticationTags?: AuthenticationTags;
  problems?: readonly EventProblem[];
};

/** Finds the public key of an issuer: the service's own or a destination's. */
export type KeyFinder = (issuer: string, kid: string) => Promise<JWK>;

const eventUri =
  /^https:\/\/schema\.fitko\.de\/fit-connect\/events\/(create|submit|notify|forward|reject|accept|delete)-submission$/;
const schemaUri =
  /^https:\/\/schema\.fitko\.de\/fit-connect\/set-payload\/\d+\.\d+\.\d+\/set-payload\.schema\.json$/;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Which events the service issues itself; only a destination may accept or reject. */
const byService = new Set<EventName>(['create', 'submit', 'notify', 'delete', 'forward']);

/**
 * Verifies a token of the event log: PS512 by a fit key of its issuer, all claims, and that this
 * issuer may say such a thing.
 * @param expected the submission and the destination it went to
 * @throws ProtocolError `event-…`
 */
export async function verifyEvent(
  token: string,
  findKey: KeyFinder,
  expected: { submissionId: string; caseId: string; destinationId: string },
): Promise<SecurityEvent> {
  const { kid, issuer } = unverified(token);
  const key = await importJWK(checkKey(await findKey(issuer, kid), 'verify', kid), 'PS512');
  const { payload } = await compactVerify(token, key, { algorithms: ['PS512'] }).catch(() => {
    throw new ProtocolError(
      'event-signature',
      'a token of the event log is not signed by its issuer',
    );
  });
  const event = readClaims(
    JSON.parse(Buffer.from(payload).toString('utf8')) as Record<string, unknown>,
  );
  if (event.submissionId !== expected.submissionId || event.caseId !== expected.caseId) {
    throw new ProtocolError('event-subject', 'a token of the event log is about something else');
  }
  const rightful = byService.has(event.name)
    ? isUrl(event.issuer)
    : event.issuer === expected.destinationId;
  if (!rightful)
    throw new ProtocolError('event-issuer', `${event.issuer} may not issue ${event.name}`);
  return event;
}

/** What must be read before the key is known; only to find the key. */
function unverified(token: string): { kid: string; issuer: string } {
  try {
    const { kid, typ, alg } = decodeProtectedHeader(token);
    const claims = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    ) as { iss?: unknown };
    if (typ !== 'secevent+jwt' || alg !== 'PS512' || !kid || typeof claims.iss !== 'string')
      throw new Error();
    return { kid, issuer: claims.iss };
  } catch {
    throw new ProtocolError('event-form', 'not a security event token with PS512');
  }
}

function readClaims(claims: Record<string, unknown>): SecurityEvent {
  const events = Object.entries((claims.events ?? {}) as Record<string, Record<string, unknown>>);
  const [uri, payload] = events[0] ?? ['', {}];
  const name = eventUri.exec(uri)?.[1] as EventName | undefined;
  const submissionId = new RegExp(`^submission:(${uuid})$`).exec(String(claims.sub))?.[1];
  const caseId = new RegExp(`^case:(${uuid})$`).exec(String(claims.txn))?.[1];
  const schema = String(claims.$schema);
  const complete =
    typeof claims.jti === 'string' && typeof claims.iat === 'number' && schemaUri.test(schema);
  if (events.length !== 1 || !name || !submissionId || !caseId || !complete) {
    throw new ProtocolError(
      'event-claims',
      'claims of a security event token are missing or wrong',
    );
  }
  const tags = payload.authenticationTags as AuthenticationTags | undefined;
  const problems = payload.problems as EventProblem[] | undefined;
  return {
    name,
    issuer: String(claims.iss),
    issuedAt: new Date((claims.iat as number) * 1000),
    id: String(claims.jti),
    submissionId,
    caseId,
    schema,
    ...(tags ? { authenticationTags: tags } : {}),
    ...(problems ? { problems } : {}),
  };
}

const isUrl = (issuer: string) => issuer.startsWith('https://') || issuer.startsWith('http://');

export type NewEvent = Omit<SecurityEvent, 'id' | 'issuedAt'> & { issuedAt: Date };

/** Signs a token for the event log. */
export async function signEvent(event: NewEvent, key: CryptoKey, kid: string): Promise<string> {
  const payload: Record<string, unknown> = {
    ...(event.authenticationTags ? { authenticationTags: event.authenticationTags } : {}),
    ...(event.problems ? { problems: event.problems } : {}),
  };
  const claims = {
    jti: crypto.randomUUID(),
    iss: event.issuer,
    iat: Math.floor(event.issuedAt.getTime() / 1000),
    sub: `submission:${event.submissionId}`,
    txn: `case:${event.caseId}`,
    events: { [`https://schema.fitko.de/fit-connect/events/${event.name}-submission`]: payload },
    $schema: event.schema,
  };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ typ: 'secevent+jwt', alg: 'PS512', kid })
    .sign(key);
}

/** Whether two sets of tags name the same bytes. */
export function sameTags(a: AuthenticationTags | undefined, b: AuthenticationTags): boolean {
  if (!a || a.metadata !== b.metadata || a.data !== b.data) return false;
  const ids = Object.keys(a.attachments ?? {});
  return (
    ids.length === Object.keys(b.attachments).length &&
    ids.every((id) => a.attachments[id] === b.attachments[id])
  );
}
