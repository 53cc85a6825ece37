import type { Clock } from './clock.ts';
import type { Result } from './result.ts';

/** Of more things than this none is remembered any longer. */
const most = 1000;

export type Remembered<T> = {
  /** What is known of a thing, or what `ask` finds out: once for all who want to know it at the same time. */
  get(name: string, ask: () => Promise<Result<T>>): Promise<Result<T>>;
  /** From now on all is asked anew. */
  forget(): void;
};

/**
 * Remembers good answers for a while; refusals never.
 * @param lifetime milliseconds
 */
export function remembered<T>(clock: Clock, lifetime: number): Remembered<T> {
  const known = new Map<string, { answer: Promise<Result<T>>; at: number }>();

  const asked = (name: string, ask: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (known.size >= most) known.clear();
    const entry = { answer: ask(), at: clock.now().getTime() };
    known.set(name, entry);
    const dropUnlessGood = (good: boolean) => {
      if (!good && known.get(name) === entry) known.delete(name);
    };
    entry.answer.then(
      ({ ok }) => dropUnlessGood(ok),
      () => dropUnlessGood(false),
    );
    return entry.answer;
  };

  return {
    get(name, ask) {
      const entry = known.get(name);
      const isGood = entry && clock.now().getTime() - entry.at < lifetime;
      return isGood ? entry.answer : asked(name, ask);
    },
    forget: () => known.clear(),
  };
}
