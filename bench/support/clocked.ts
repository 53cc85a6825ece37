/** Adds up the time that a method's calls take until their promise settles. */
export function clock<Name extends string>(
  target: Record<Name, (...args: never[]) => unknown>,
  names: readonly Name[],
): { milliseconds(): number; restore(): void } {
  let sum = 0;
  const originals = names.map((name) => [name, target[name]] as const);
  for (const [name, original] of originals) {
    target[name] = function (this: unknown, ...args: never[]): unknown {
      const start = performance.now();
      const result = original.apply(this, args);
      const done = () => {
        sum += performance.now() - start;
      };
      if (result instanceof Promise) result.then(done, done);
      else done();
      return result;
    };
  }
  return {
    milliseconds: () => sum,
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
