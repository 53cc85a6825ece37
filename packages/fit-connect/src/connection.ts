import type { z } from 'zod';
import { type Clock, systemClock } from './clock.ts';
import { createHttp, type HttpOptions, type HttpRequest } from './http/http.ts';
import { createTokenSource } from './http/oauth.ts';
import { ok, type Result, refuse } from './result.ts';

/** How a client reaches FIT-Connect. The addresses are bases, without `/v2`. */
export type ConnectionOptions = HttpOptions & {
  authUrl: string;
  submissionApi: string;
  destinationApi: string;
  clientId: string;
  clientSecret: string;
};

/** Requests to FIT-Connect with an access token. */
export type Connection = {
  readonly submissionApi: string;
  readonly destinationApi: string;
  readonly clock: Clock;
  /** Sends a request; the answer's body is text. */
  send(request: HttpRequest): Promise<Result<string>>;
  /** Sends a request and reads the answer by a schema. */
  read<T>(request: HttpRequest, schema: z.ZodType<T>): Promise<Result<T>>;
};

/** Opens nothing yet: the first request fetches the first token. */
export function connect(options: ConnectionOptions): Connection {
  const clock = options.clock ?? systemClock;
  const http = createHttp(options);
  const tokens = createTokenSource(http, clock, options);

  const attempt = async (request: HttpRequest, again: boolean): Promise<Result<string>> => {
    const token = await tokens.token();
    if (!token.ok) return token;
    const authorization = `Bearer ${token.value}`;
    const result = await http({ ...request, headers: { ...request.headers, authorization } });
    if (result.ok) return ok(result.value.body);
    // The service ended the token before its time.
    if (result.error.status === 401 && again) {
      tokens.forget(token.value);
      return attempt(request, false);
    }
    return result;
  };
  const send = (request: HttpRequest) => attempt(request, true);

  return {
    submissionApi: options.submissionApi,
    destinationApi: options.destinationApi,
    clock,
    send,
    async read(request, schema) {
      const result = await send(request);
      return result.ok ? parseJson(result.value, schema, new URL(request.url).pathname) : result;
    },
  };
}

/** Reads JSON by a schema. */
export function parseJson<T>(text: string, schema: z.ZodType<T>, what: string): Result<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('malformed-answer', `${what}: not JSON`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const where = parsed.error.issues.map((issue) => issue.path.join('.')).slice(0, 5);
  return refuse('malformed-answer', `${what}: unexpected ${where.join(', ')}`);
}

/** A JSON body with its type. */
export function jsonBody(value: unknown): { headers: Record<string, string>; body: string } {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
