/** A request that is answered with an HTTP status; the code names the text that people see. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string) {
    super(code);
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** The same answer for what does not exist and for what is someone else's. */
export function notFound(): HttpError {
  return new HttpError(404, 'not-found');
}
