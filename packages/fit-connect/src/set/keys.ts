import { z } from 'zod';
import type { Connection } from '../connection.ts';
import type { Trust } from '../jose/certificates.ts';
import { checkKey, type PublicKey, publicKeySchema } from '../jose/key.ts';
import { remembered } from '../remembered.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { EventKeys } from './verify.ts';

const jwks = z.object({ keys: z.array(publicKeySchema).max(100) });

/** Keys are asked for anew after this time, so that a withdrawn key is not trusted for long. */
const lifetime = 10 * 60_000;
/** A key id nobody knows makes the JWKS be fetched again, but not more often than this. */
const shortest = 30_000;

/** The key of a destination, checked for its use. */
export async function destinationKey(
  connection: Connection,
  destinationId: string,
  kid: string,
  use: 'encryption' | 'signature',
  trust: Trust,
): Promise<Result<PublicKey>> {
  const path = `/v2/destinations/${encodeURIComponent(destinationId)}/keys/${encodeURIComponent(kid)}`;
  const url = connection.submissionApi + path;
  const key = await connection.read({ method: 'GET', url }, publicKeySchema);
  return key.ok ? checkKey(key.value, use, kid, trust, connection.clock.now()) : key;
}

/**
 * The keys for verifying events: of the service by its JWKS, of subscribers by their destination.
 * The service's keys are trusted by the TLS connection to its configured address.
 */
export function eventKeys(connection: Connection, trust: Trust): EventKeys {
  const now = () => connection.clock.now().getTime();
  let service: { keys: PublicKey[]; at: number } | undefined;
  const destinations = remembered<PublicKey>(connection.clock, lifetime);

  const serviceKeys = async (kid: string): Promise<Result<PublicKey[]>> => {
    const age = service ? now() - service.at : Number.POSITIVE_INFINITY;
    const known = service?.keys.some((key) => key.kid === kid) ?? false;
    if (service && (known ? age < lifetime : age < shortest)) return ok(service.keys);
    const url = `${connection.submissionApi}/.well-known/jwks.json`;
    const fetched = await connection.read({ method: 'GET', url }, jwks);
    if (!fetched.ok) return fetched;
    service = { keys: fetched.value.keys, at: now() };
    return ok(service.keys);
  };

  return {
    async service(kid) {
      const keys = await serviceKeys(kid);
      if (!keys.ok) return keys;
      const key = keys.value.find((each) => each.kid === kid);
      if (!key) return refuse('key-unknown', 'the service has no such key');
      return checkKey(key, 'signature', kid, { mode: 'test' }, connection.clock.now());
    },
    async destination(destinationId, kid) {
      const key = await destinations.get(`${destinationId}/${kid}`, () =>
        destinationKey(connection, destinationId, kid, 'signature', trust),
      );
      if (!key.ok && key.error.status === 404) {
        return refuse('key-unknown', 'the destination has no such key');
      }
      return key;
    },
  };
}
