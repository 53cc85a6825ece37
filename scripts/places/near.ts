import type { Position } from '../../portal/src/competence/places/types.ts';
import { distance } from './distance.ts';

export type Near<T> = { item: T; km: number };

/** Finds the nearest of many items by a grid of a tenth of a degree. */
export function nearIndex<T extends { position: Position }>(items: readonly T[]) {
  const cells = new Map<string, T[]>();
  const cellOf = ([lat, lon]: Position) => [Math.floor(lat * 10), Math.floor(lon * 10)] as const;
  for (const item of items) {
    const key = cellOf(item.position).join();
    const cell = cells.get(key);
    if (cell) cell.push(item);
    else cells.set(key, [item]);
  }
  return {
    /** The `count` nearest of those that `accept` takes, nearest first, within about 50 km. */
    nearest(position: Position, count: number, accept: (item: T) => boolean): Near<T>[] {
      const [row, column] = cellOf(position);
      for (let reach = 1; ; reach++) {
        const found: Near<T>[] = [];
        for (let r = row - reach; r <= row + reach; r++) {
          for (let c = column - reach; c <= column + reach; c++) {
            for (const item of cells.get(`${r},${c}`) ?? []) {
              if (accept(item)) found.push({ item, km: distance(position, item.position) });
            }
          }
        }
        found.sort((a, b) => a.km - b.km);
        // Within `reach` cells nothing closer than that many times 6.5 km can be missing.
        const sure = found.filter((near) => near.km <= reach * 6.5);
        if (sure.length >= count || reach >= 8) return found.slice(0, count);
      }
    },
  };
}
