/** Measures how long at least one call of these methods is under way: until its promise settles. */
export function clock<Name extends string>(
  target: Record<Name, (...args: never[]) => unknown>,
  names: readonly Name[],
): { milliseconds(): number; restore(): void } {
  let over = 0;
  let pending = 0;
  let since = 0;
  const begin = () => {
    if (pending === 0) since = performance.now();
    pending += 1;
  };
  const end = () => {
    pending -= 1;
    if (pending === 0) over += performance.now() - since;
  };
  const originals = names.map((name) => [name, target[name]] as const);
  for (const [name, original] of originals) {
    target[name] = function (this: unknown, ...args: never[]): unknown {
      begin();
      const result = original.apply(this, args);
      if (result instanceof Promise) result.then(end, end);
      else end();
      return result;
    };
  }
  return {
    milliseconds: () => over + (pending > 0 ? performance.now() - since : 0),
    restore() {
      for (const [name, original] of originals) target[name] = original;
    },
  };
}

/** Milliseconds that work takes on average, once it is warm. */
export async function average(times: number, work: (round: number) => unknown): Promise<number> {
  await work(0);
  const start = performance.now();
  for (let round = 1; round <= times; round += 1) await work(round);
  return (performance.now() - start) / times;
}
