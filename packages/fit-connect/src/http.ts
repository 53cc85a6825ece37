import { setTimeout as wait } from 'node:timers/promises';
import { FitConnectError, type Problem } from './problem.ts';

export type HttpOptions = {
  fetch?: typeof fetch;
  /** Waits between attempts, in ms; the number of entries is the number of repetitions. */
  retryAfter?: readonly number[];
};

export type Call = {
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string;
  /** Largest answer in bytes that is read. */
  maxBytes?: number;
};

export type Answer = { status: number; text: string };

/** The routing service answers 403 to requests that do not say who they are. */
const userAgent = 'sozialplattform-fit-connect/0.1';

const transient = new Set([408, 429, 500, 502, 503, 504]);
const timeoutMs = 30_000;

/**
 * One HTTP request, repeated while the trouble is of the kind that passes.
 * @throws FitConnectError for every status that is not 2xx, and when there is no answer
 */
export async function request(url: string, call: Call, options: HttpOptions = {}): Promise<Answer> {
  const waits = options.retryAfter ?? [500, 1000, 2000];
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(url, call, options.fetch ?? fetch);
    } catch (error) {
      const pause = waits[attempt];
      if (!(error instanceof FitConnectError) || pause === undefined || !passes(error)) throw error;
      await wait(pause);
    }
  }
}

const passes = ({ status }: FitConnectError) => status === 0 || transient.has(status);

async function once(url: string, call: Call, fetcher: typeof fetch): Promise<Answer> {
  const { pathname } = new URL(url);
  let response: Response;
  try {
    response = await fetcher(url, {
      method: call.method ?? 'GET',
      headers: { 'user-agent': userAgent, accept: 'application/json', ...call.headers },
      ...(call.body === undefined ? {} : { body: call.body }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch {
    throw new FitConnectError(`no answer from ${pathname}`, 0);
  }
  const text = await limited(response, call.maxBytes ?? 1_000_000);
  if (response.ok) return { status: response.status, text };
  throw new FitConnectError(
    `${pathname} answered ${response.status}`,
    response.status,
    problemOf(text),
  );
}

async function limited(response: Response, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > maxBytes)
      throw new FitConnectError('an answer is larger than allowed', response.status);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function problemOf(text: string): Problem | undefined {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return undefined;
  }
}
