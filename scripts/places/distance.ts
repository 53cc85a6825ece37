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

/** The position whose latitude and longitude half of all exceed; strays do not move it. Needs at least one. */
export function median(positions: readonly Position[]): Position {
  const half = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return [half(positions.map((p) => p[0])), half(positions.map((p) => p[1]))];
}
