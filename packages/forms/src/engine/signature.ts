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
    if (typeof name !== 'string' || !/\p{L}/u.test(name))
      return { schluessel: 'fehlt.unterschrift' };
    if (name.length > most.text)
      return { schluessel: 'zuLang', werte: { max: most.text, ist: name.length } };
  }
  if (zug === undefined) return undefined;
  if (typeof zug !== 'string' || zug.length > most.zug || !LINES.test(zug))
    return { schluessel: 'unterschrift' };
  return isSeen(zug) ? undefined : { schluessel: 'fehlt.unterschrift' };
}

function isSeen(line: string): boolean {
  const points = [...line.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const inside = points.filter(
    ([x = -1, y = -1]) => x >= 0 && x <= FIELD.width && y >= 0 && y <= FIELD.height,
  );
  const extent = (axis: 0 | 1) => {
    const all = inside.map((point) => point[axis] ?? 0);
    return all.reduce((a, b) => Math.max(a, b), 0) - all.reduce((a, b) => Math.min(a, b), 9999);
  };
  return Math.max(extent(0), extent(1)) >= SHORTEST;
}
