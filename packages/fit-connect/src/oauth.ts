import { type HttpOptions, request } from './http.ts';

export type Credentials = { tokenUrl: string; clientId: string; clientSecret: string };

/** Seconds before its end at which a token is renewed. */
const margin = 60;

/**
 * Access tokens by client credentials (RFC 6749, 4.4) with the secret in the body; FIT-Connect refuses
 * HTTP Basic. A token is kept until shortly before it ends, and fetched once for many who wait.
 */
export function tokenSource(
  credentials: Credentials,
  options: HttpOptions & { now?: () => number } = {},
): { token(): Promise<string>; forget(): void } {
  const now = options.now ?? Date.now;
  let current: { token: Promise<string>; until: number } | undefined;

  async function fetchToken(): Promise<string> {
    const { text } = await request(
      credentials.tokenUrl,
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: credentials.clientId,
          client_secret: credentials.clientSecret,
        }).toString(),
      },
      options,
    );
    const { access_token: token, expires_in: seconds } = JSON.parse(text) as {
      access_token: string;
      expires_in: number;
    };
    if (current) current.until = now() + (seconds - margin) * 1000;
    return token;
  }

  return {
    token() {
      if (!current || now() >= current.until) {
        const token = fetchToken();
        current = { token, until: Number.POSITIVE_INFINITY };
        token.catch(() => {
          current = undefined;
        });
      }
      return current.token;
    },
    forget() {
      current = undefined;
    },
  };
}
