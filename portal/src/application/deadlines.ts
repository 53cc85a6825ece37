const msPerDay = 86_400_000;

/** Whole days from now until a moment, at least 0; a part of a day counts as one. */
export function daysLeft(until: Date, now: Date): number {
  return Math.max(0, Math.ceil((until.getTime() - now.getTime()) / msPerDay));
}
