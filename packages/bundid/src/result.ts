/** Why a message was refused. The codes are stable; `detail` is for the log and holds nothing personal. */
export type SamlErrorCode =
  | 'too-large'
  | 'not-xml'
  | 'dtd-not-allowed'
  | 'unexpected-structure'
  | 'wrong-version'
  | 'wrong-issuer'
  | 'wrong-destination'
  | 'wrong-in-response-to'
  | 'request-denied'
  | 'idp-error'
  | 'assertion-not-encrypted'
  | 'assertion-count'
  | 'algorithm-not-allowed'
  | 'decryption-failed'
  | 'signature-missing'
  | 'signature-structure'
  | 'signature-invalid'
  | 'not-yet-valid'
  | 'expired'
  | 'wrong-audience'
  | 'wrong-recipient'
  | 'authentication-not-fresh'
  | 'level-unknown'
  | 'level-too-low'
  | 'attribute-malformed'
  | 'replayed';

export type SamlError = {
  code: SamlErrorCode;
  detail: string;
  /** BundID's own error codes, where the answer carried some (`akdb:StatusDetail`). */
  idpCodes?: string[];
};

export type Result<T> = { ok: true; value: T } | { ok: false; error: SamlError };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(code: SamlErrorCode, detail: string): { ok: false; error: SamlError } {
  return { ok: false, error: { code, detail } };
}
