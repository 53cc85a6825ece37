import type { HttpProblem } from './http/problem.ts';

/** Why something did not work. The codes are stable. */
export type FitConnectErrorCode =
  /** No answer: connection, name, TLS, time. */
  | 'network'
  /** An answer other than 2xx; `status` and, where the service gave one, `problem` say more. */
  | 'http'
  | 'too-large'
  | 'malformed-answer'
  | 'destination-inactive'
  | 'no-common-metadata-version'
  | 'service-not-offered'
  | 'schema-not-offered'
  | 'key-unsuitable'
  | 'key-untrusted'
  | 'key-unknown'
  | 'jwe-malformed'
  | 'jwe-algorithm'
  | 'jwe-key'
  | 'jwe-content-type'
  | 'decryption-failed'
  | 'token-malformed'
  | 'token-algorithm'
  | 'token-type'
  | 'token-key'
  | 'token-signature'
  | 'token-claims'
  | 'token-issuer'
  | 'token-time';

/** `detail` may be logged: it holds neither secrets nor content. */
export type FitConnectError = {
  code: FitConnectErrorCode;
  detail: string;
  status?: number;
  problem?: HttpProblem;
};

export type Refusal = { ok: false; error: FitConnectError };
export type Result<T> = { ok: true; value: T } | Refusal;

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(code: FitConnectErrorCode, detail: string): Refusal {
  return { ok: false, error: { code, detail } };
}
