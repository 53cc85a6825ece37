/** A problem document (RFC 9457, formerly 7807) as the services of FIT-Connect answer with. */
export type Problem = {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
};

/** A request that a service refused or did not answer. */
export class FitConnectError extends Error {
  override name = 'FitConnectError';
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(message: string, status: number, problem?: Problem) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

/** What was received breaks a rule of the protocol; the code says which. */
export class ProtocolError extends Error {
  override name = 'ProtocolError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
