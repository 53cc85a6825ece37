import { type IdentityProvider, readIdpMetadata } from '@sozialplattform/bundid';

const minute = 60_000;
const lifetime = 60 * minute;

/** BundID's metadata, as they are wanted: fetched at the first use, kept, fetched anew in time. */
export type IdpSource = {
  /** @returns undefined when they can't be had; the next call tries again */
  get(): Promise<IdentityProvider | undefined>;
  /** The keys may have changed: fetches anew, at most once a minute. */
  refresh(): Promise<IdentityProvider | undefined>;
};

export type Log = { warn(what: { problem: string }, message: string): void };

export function idpSource(url: string, log: Log, now: () => number = Date.now): IdpSource {
  let known: IdentityProvider | undefined;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;

  async function load(): Promise<void> {
    const read = await fetchMetadata(url);
    if ('problem' in read) {
      // What was known last goes on serving.
      log.warn(read, 'the metadata of BundID can not be read');
      return;
    }
    known = read.idp;
    fetchedAt = now();
  }

  async function olderThan(age: number): Promise<IdentityProvider | undefined> {
    if (now() - fetchedAt > age) {
      running ??= load().finally(() => {
        running = undefined;
      });
      await running;
    }
    return known;
  }

  return { get: () => olderThan(lifetime), refresh: () => olderThan(minute) };
}

/** The metadata at an address, or the kind of what is wrong. */
async function fetchMetadata(
  url: string,
): Promise<{ idp: IdentityProvider } | { problem: string }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    if (!response.ok) return { problem: `status ${response.status}` };
    const read = readIdpMetadata(await response.text());
    return read.ok ? { idp: read.value } : { problem: read.error.code };
  } catch (error) {
    return { problem: kindOf(error) };
  }
}

/** The code of the network's error, as ECONNREFUSED, which fetch hides as its cause; else the error's name. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.name;
}
