import type { Position } from '../../portal/src/competence/places/types.ts';
import { distance } from './distance.ts';

export type Near<T> = { item: T; km: number };

/** Width of a cell of the grid: a tenth of a degree, nowhere in Germany less than this many km. */
const cellKm = 6.5;

/** Beyond this many cells nothing is near. */
const farthest = 8;

/** Finds the nearest of many items by a grid of a tenth of a degree. */
export function nearIndex<T extends { position: Position }>(items: readonly T[]) {
  const cells = Map.groupBy(items, (item) => cellOf(item.position).join());

  const within = ([row, column]: Cell, reach: number): T[] => {
    const span = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
    return span.flatMap((r) => span.flatMap((c) => cells.get(`${row + r},${column + c}`) ?? []));
  };

  return {
    /** The `count` nearest of those that `accept` takes, nearest first, within about 50 km. */
    nearest(position: Position, count: number, accept: (item: T) => boolean): Near<T>[] {
      for (let reach = 1; ; reach++) {
        const found = within(cellOf(position), reach)
          .filter(accept)
          .map((item) => ({ item, km: distance(position, item.position) }))
          .sort((a, b) => a.km - b.km);
        const sure = found.filter((near) => near.km <= reach * cellKm);
        if (sure.length >= count || reach >= farthest) return found.slice(0, count);
      }
    },
  };
}

type Cell = readonly [row: number, column: number];

function cellOf([lat, lon]: Position): Cell {
  return [Math.floor(lat * 10), Math.floor(lon * 10)];
}
