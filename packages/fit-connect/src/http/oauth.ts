import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Http } from './http.ts';

const answer = z.object({
  access_token: z.string().min(1).max(8192),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive(),
});

/** Renewed so long before its end that it lives until the request has arrived. */
const margin = 60_000;

export type TokenSource = {
  token(): Promise<Result<string>>;
  /** The service no longer takes this token: the next call fetches a new one. */
  forget(token: string): void;
};

/**
 * Access tokens by client credentials (RFC 6749, 4.4). The secret is sent in the body
 * (client_secret_post): FIT-Connect refuses HTTP Basic. Scopes follow from the registration.
 * Calls at the same time share one request.
 */
export function createTokenSource(
  http: Http,
  clock: Clock,
  { authUrl, clientId, clientSecret }: { authUrl: string; clientId: string; clientSecret: string },
): TokenSource {
  let known: { token: string; until: number } | undefined;
  let pending: Promise<Result<string>> | undefined;

  const request = async (): Promise<Result<string>> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const result = await http({
      method: 'POST',
      url: authUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
    if (!result.ok) return result;
    const parsed = answer.safeParse(jsonOf(result.value.body));
    if (!parsed.success) return refuse('malformed-answer', 'the token endpoint gave no token');
    const { access_token: token, expires_in: seconds } = parsed.data;
    known = { token, until: clock.now().getTime() + seconds * 1000 - margin };
    return ok(token);
  };

  return {
    async token() {
      if (known && clock.now().getTime() < known.until) return ok(known.token);
      pending ??= request().finally(() => {
        pending = undefined;
      });
      return pending;
    },
    forget(token) {
      if (known?.token === token) known = undefined;
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
