import type { JWK } from 'jose';
import { type Call, type HttpOptions, request } from './http.ts';
import { type Credentials, tokenSource } from './oauth.ts';
import { FitConnectError } from './problem.ts';

export type ServiceUrls = {
  /** Base of the Submission API, without `/v2`. */
  submissionApi: string;
  /** Base of the Destination API, without `/v2`. */
  destinationApi: string;
};

/** The API of the delivery service, as one client sees it. */
export type Service = {
  submission(path: string, call?: Call): Promise<string>;
  destination(path: string, call?: Call): Promise<string>;
  /** The key of whoever issued an event: the service itself, or a destination. */
  issuerKey(issuer: string, kid: string): Promise<JWK>;
};

export function openService(
  urls: ServiceUrls,
  credentials: Credentials,
  options: HttpOptions = {},
): Service {
  const tokens = tokenSource(credentials, options);
  const authorised = async (url: string, call: Call = {}, renewed = false): Promise<string> => {
    const headers = { ...call.headers, authorization: `Bearer ${await tokens.token()}` };
    try {
      return (await request(url, { ...call, headers }, options)).text;
    } catch (error) {
      if (renewed || !(error instanceof FitConnectError) || error.status !== 401) throw error;
      tokens.forget();
      return authorised(url, call, true);
    }
  };
  const service: Service = {
    submission: (path, call) => authorised(`${urls.submissionApi}${path}`, call),
    destination: (path, call) => authorised(`${urls.destinationApi}${path}`, call),
    async issuerKey(issuer, kid) {
      if (/^https?:/.test(issuer)) {
        const { keys } = JSON.parse(await service.submission('/.well-known/jwks.json')) as {
          keys: JWK[];
        };
        const key = keys.find((each) => each.kid === kid);
        if (!key) throw new FitConnectError(`the service has no key ${kid}`, 404);
        return key;
      }
      return JSON.parse(
        await service.submission(
          `/v2/destinations/${encodeURIComponent(issuer)}/keys/${encodeURIComponent(kid)}`,
        ),
      ) as JWK;
    },
  };
  return service;
}
