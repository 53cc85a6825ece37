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

export function idpSource(url: string, now: () => number = Date.now): IdpSource {
  let known: IdentityProvider | undefined;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;

  async function load(): Promise<void> {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      const read = readIdpMetadata(await response.text());
      if (!response.ok || !read.ok) return;
      known = read.value;
      fetchedAt = now();
    } catch {
      // Not reachable: what was known last goes on serving.
    }
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
