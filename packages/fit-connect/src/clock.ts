/** Time as an input, so that tests need not wait. */
export type Clock = { now(): Date; sleep(milliseconds: number): Promise<void> };

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
