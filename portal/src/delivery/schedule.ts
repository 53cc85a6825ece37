const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Failures in a row after which a delivery is given up: about three days. */
export const mostFailures = 80;

/** Milliseconds until the next attempt: a second, doubled by each failure, an hour at most. */
export function waitAfterFailure(failures: number): number {
  return Math.min(second * 2 ** Math.min(failures - 1, 20), hour);
}

/**
 * Milliseconds until a delivery on its way is looked at again: half of its age. So the answer of a
 * quick authority shows at once, and a slow one costs few questions.
 */
export function waitForAnswer(age: number): number {
  return Math.min(Math.max(age / 2, second), 15 * minute);
}
