import { type KnownProvider, readSpMetadata } from '@sozialplattform/bundid/idp';

/**
 * Knows the service provider by its metadata. They are fetched at each request: the sandbox's portal makes
 * new keys whenever its data folder is emptied.
 */
export function metadataAt(url: string): () => Promise<KnownProvider | undefined> {
  let last: KnownProvider | undefined;
  return async () => {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      const read = readSpMetadata(await response.text());
      if (read.ok) last = read.value;
    } catch {
      // The portal is just starting or has stopped: what was known last may still do.
    }
    return last;
  };
}
