import { CompactSign, type CryptoKey } from 'jose';
import { type EventKind, eventUri } from './types.ts';

export type NewEvent = {
  kind: EventKind;
  /** UUID of the token. Sign an event once and keep the token: a repetition must be the same one. */
  jti: string;
  issuer: string;
  submissionId: string;
  caseId: string;
  at: Date;
  /** As the service's own tokens say it (`schema` of the submit event). */
  schema: string;
  payload?: object;
};

/** Signs a Security Event Token (RFC 8417) with PS512. */
export async function signEvent(
  event: NewEvent,
  { kid, key }: { kid: string; key: CryptoKey },
): Promise<string> {
  const claims = {
    $schema: event.schema,
    jti: event.jti,
    iss: event.issuer,
    iat: Math.floor(event.at.getTime() / 1000),
    sub: `submission:${event.submissionId}`,
    txn: `case:${event.caseId}`,
    events: { [eventUri(event.kind)]: event.payload ?? {} },
  };
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ typ: 'secevent+jwt', alg: 'PS512', kid })
    .sign(key);
}
