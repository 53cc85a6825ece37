import { compactVerify, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { checkKey, importKey, type PublicKey } from '../jose/key.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Route } from './routing.ts';

const claims = z.object({
  submissionHost: z.string(),
  iss: z.string(),
  destinationId: z.uuid(),
  services: z.array(z.object({ gebietIDs: z.array(z.string()), leistungIDs: z.array(z.string()) })),
});

const regionUrn = 'urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs:';
const serviceUrn = 'urn:de:fim:leika:leistung:';

/**
 * Verifies the `destinationSignature` of a route: that the Self-Service-Portal has registered this
 * destination, at our Submission API, for the service and a region that holds the place.
 * @param expected.keys the portal's JWKS
 * @param expected.submissionHost host name of the Submission API
 */
export async function verifyRoute(
  route: Route,
  expected: {
    keys: readonly PublicKey[];
    submissionHost: string;
    leika: string;
    ars: string;
    now: Date;
  },
): Promise<Result<true>> {
  const signed = await verifiedClaims(route.destinationSignature, expected.keys, expected.now);
  if (!signed.ok) return signed;
  const { destinationId, submissionHost, services } = signed.value;
  if (destinationId !== route.destinationId) {
    return refuse('token-claims', 'the signature is for another destination');
  }
  if (submissionHost !== expected.submissionHost) {
    return refuse('token-claims', 'the signature is for another host');
  }
  const covered = services.some(
    ({ gebietIDs, leistungIDs }) =>
      leistungIDs.includes(serviceUrn + expected.leika) &&
      gebietIDs.some((id) => id.startsWith(regionUrn) && covers(id, expected.ars)),
  );
  return covered
    ? ok(true)
    : refuse('token-claims', 'the signature is for other services or regions');
}

function covers(region: string, ars: string): boolean {
  const key = region.slice(regionUrn.length).replace(/0+$/, '');
  return key.length >= 1 && ars.startsWith(key);
}

async function verifiedClaims(
  token: string,
  keys: readonly PublicKey[],
  now: Date,
): Promise<Result<z.infer<typeof claims>>> {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (alg !== 'PS512') return refuse('token-algorithm', 'alg is not PS512');
    const found = keys.find((each) => each.kid === kid);
    if (!found || kid === undefined) return refuse('token-key', 'signed by an unknown key');
    const key = checkKey(found, 'signature', kid, { mode: 'test' }, now);
    if (!key.ok) return key;
    const imported = await importKey(key.value, 'signature');
    const { payload } = await compactVerify(token, imported, { algorithms: ['PS512'] });
    const parsed = claims.safeParse(JSON.parse(new TextDecoder().decode(payload)));
    return parsed.success ? ok(parsed.data) : refuse('token-claims', 'unexpected claims');
  } catch {
    return refuse('token-signature', 'the signature is wrong');
  }
}
