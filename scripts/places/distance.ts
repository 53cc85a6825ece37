import type { Position } from '../../portal/src/competence/places/types.ts';

const kmPerDegree = 111.2;

/** Distance in km; flat, which is exact enough within Germany. */
export function distance(a: Position, b: Position): number {
  const north = (a[0] - b[0]) * kmPerDegree;
  const east = (a[1] - b[1]) * kmPerDegree * Math.cos(((a[0] + b[0]) / 360) * Math.PI);
  return Math.hypot(north, east);
}

/** The middle of positions; undefined when there are none. */
export function middle(positions: readonly Position[]): Position | undefined {
  if (positions.length === 0) return undefined;
  const sum = (of: (p: Position) => number) => positions.reduce((s, p) => s + of(p), 0);
  return [sum((p) => p[0]) / positions.length, sum((p) => p[1]) / positions.length];
}
