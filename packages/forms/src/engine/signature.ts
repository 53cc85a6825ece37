import type { Unterschrift } from '../language/fields.ts';
import type { Fault } from './value.ts';

/** What is drawn: moves and lines to whole points, as SVG writes them. */
const LINES = /^(M-?\d{1,4} -?\d{1,4}(L-?\d{1,4} -?\d{1,4})+)+$/;

/** The field that people draw in, and how far a line must reach in it to be more than a slip. */
const FIELD = { width: 600, height: 200 };
const SHORTEST = 30;

/**
 * What is wrong with a signature: it needs a name with a letter, or a line that can be seen.
 * @param most characters of the name, and of the line
 */
export function signatureFault(v: unknown, most: { text: number; zug: number }): Fault | undefined {
  const { name, zug } = (typeof v === 'object' && v !== null ? v : {}) as Partial<Unterschrift>;
  if (name === undefined && zug === undefined) return { schluessel: 'fehlt.unterschrift' };
  if (name !== undefined) {
    if (typeof name !== 'string' || !hasName(name)) return { schluessel: 'fehlt.unterschrift' };
    if (name.length > most.text)
      return { schluessel: 'zuLang', werte: { max: most.text, ist: name.length } };
  }
  if (zug === undefined) return undefined;
  if (typeof zug !== 'string' || zug.length > most.zug || !LINES.test(zug))
    return { schluessel: 'unterschrift' };
  return isSeen(zug) ? undefined : { schluessel: 'fehlt.unterschrift' };
}

/** A signature without a line that cannot be seen: who wrote their name and touched the field has signed. */
export function withoutSlip({ name, zug }: Unterschrift, longest: number): Unterschrift {
  const isLine = zug !== undefined && zug.length <= longest && LINES.test(zug);
  const isSlip = hasName(name) && isLine && !isSeen(zug);
  return {
    ...(name === undefined ? {} : { name }),
    ...(zug === undefined || isSlip ? {} : { zug }),
  };
}

const hasName = (name: unknown) => typeof name === 'string' && /\p{L}/u.test(name);

/** Whether a stroke of the line reaches far enough within the field. */
function isSeen(line: string): boolean {
  return line.split('M').some((stroke) => {
    const points = [...stroke.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const inside = points.flatMap((point, at) => seenOf(points[at - 1] ?? point, point));
    return Math.max(extent(inside, 0), extent(inside, 1)) >= SHORTEST;
  });
}

type Point = readonly number[];

/** What is seen of the way to a point: of one that only crosses the field, the part inside. */
function seenOf(from: Point, to: Point): Point[] {
  if (isInside(from) && isInside(to)) return [to];
  const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [from, to];
  return steps.map((part) => [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part]).filter(isInside);
}

const steps = Array.from({ length: 21 }, (_, step) => step / 20);

const isInside = ([x = -1, y = -1]: Point) =>
  x >= 0 && x <= FIELD.width && y >= 0 && y <= FIELD.height;

function extent(points: readonly Point[], axis: 0 | 1): number {
  const all = points.map((point) => point[axis] ?? 0);
  return all.reduce((a, b) => Math.max(a, b), 0) - all.reduce((a, b) => Math.min(a, b), 9999);
}
