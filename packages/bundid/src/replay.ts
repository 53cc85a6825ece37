/** Remembers the assertions that were used, so that none is used twice (SAML Profiles 4.1.4.5). */
export type ReplayCache = {
  /**
   * @param id ID of an assertion
   * @param until when the assertion has expired; it need not be remembered any longer
   * @returns whether this is the first time; two calls at once must not both say so
   */
  firstUse(id: string, until: Date): Promise<boolean>;
};

/** For one process and for tests; several nodes need one that they share. */
export function memoryReplayCache(now: () => Date): ReplayCache {
  const used = new Map<string, Date>();
  return {
    async firstUse(id, until) {
      for (const [known, end] of used) if (end < now()) used.delete(known);
      if (used.has(id)) return false;
      used.set(id, until);
      return true;
    },
  };
}
