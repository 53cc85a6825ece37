import { type Clock, systemClock } from '../clock.ts';
import { ok, type Result, refuse } from '../result.ts';
import { readBody } from './body.ts';
import { readProblem } from './problem.ts';

export type HttpOptions = {
  /** Sent with each request; the Routing API refuses requests without one. */
  userAgent: string;
  fetch?: typeof fetch;
  clock?: Clock;
  /** Milliseconds for one attempt, body included. Default 60,000. */
  timeout?: number;
  /** Largest answer that is read, in bytes. Default 64 MiB. */
  maxBytes?: number;
  /** How often a request is sent at most. Default 3. */
  attempts?: number;
};

export type HttpRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  url: string;
  headers?: Record<string, string>;
  body?: string;
};

export type HttpAnswer = { status: number; body: string };

/** One request with its repetitions. Answers other than 2xx are refusals with code `http`. */
export type Http = (request: HttpRequest) => Promise<Result<HttpAnswer>>;

/** Statuses after which the same request may go through. */
const passing = new Set([408, 429, 500, 502, 503, 504]);

/** First wait; it doubles from attempt to attempt. */
const firstWait = 500;
const longestWait = 30_000;

/**
 * HTTP as FIT-Connect wants it: own User-Agent, no redirects, bounded answers. Repeats only what the
 * service answered with 408, 429 or 5xx, after 500 ms · 2ⁿ or what `Retry-After` asks for. Silence is not
 * repeated: nobody knows what became of the request.
 */
export function createHttp(options: HttpOptions): Http {
  const { clock = systemClock, attempts = 3 } = options;
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const { result, retryAfter } = await once(options, request);
      const status = result.ok ? undefined : result.error.status;
      if (status === undefined || !passing.has(status) || attempt >= attempts) return result;
      await clock.sleep(Math.min(retryAfter ?? firstWait * 2 ** (attempt - 1), longestWait));
    }
  };
}

async function once(
  { fetch: send = fetch, timeout = 60_000, maxBytes = 64 * 1024 * 1024, userAgent }: HttpOptions,
  { method, url, headers, body }: HttpRequest,
): Promise<{ result: Result<HttpAnswer>; retryAfter?: number }> {
  try {
    const response = await send(url, {
      method,
      headers: { accept: 'application/json', ...headers, 'user-agent': userAgent },
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body }),
    });
    const text = await readBody(response, maxBytes);
    if (text === undefined) {
      return { result: refuse('too-large', `an answer of more than ${maxBytes} bytes`) };
    }
    if (response.ok) return { result: ok({ status: response.status, body: text }) };
    const retryAfter = secondsOf(response.headers.get('retry-after'));
    return {
      result: refused(method, url, response.status, text),
      ...(retryAfter === undefined ? {} : { retryAfter: retryAfter * 1000 }),
    };
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'unknown';
    return { result: refuse('network', `${method} ${pathOf(url)}: no answer (${kind})`) };
  }
}

function refused(method: string, url: string, status: number, body: string): Result<never> {
  const problem = readProblem(body);
  const detail = `${method} ${pathOf(url)}: ${status}${problem ? ` ${problem.type}` : ''}`;
  return { ok: false, error: { code: 'http', detail, status, ...(problem ? { problem } : {}) } };
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function secondsOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
}
