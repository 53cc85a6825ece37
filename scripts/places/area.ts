import type { Position } from '../../portal/src/competence/places/types.ts';
import { distance } from './distance.ts';
import type { GeoPlace } from './geo.ts';

/** An Ort of a PLZ whose place is known. */
export type Known = { plz: string; name: string; place: GeoPlace };

type Entry = { plz: string; name: string };

/** Where a PLZ lies, told by the other known Orte that share as much of it as can be had. */
export function areas(known: readonly Known[]) {
  const byPrefix = new Map<string, Known[]>();
  for (const one of known) {
    for (let length = 1; length <= 5; length++) {
      const prefix = one.plz.slice(0, length);
      const list = byPrefix.get(prefix);
      if (list) list.push(one);
      else byPrefix.set(prefix, [one]);
    }
  }
  const others = ({ plz, name }: Entry, longest: number): Position[] => {
    for (let length = longest; length > 0; length--) {
      const found = (byPrefix.get(plz.slice(0, length)) ?? []).filter((one) => one.name !== name);
      if (found.length > 0) return found.map((one) => one.place.position);
    }
    return [];
  };
  return {
    /** Positions that surround the Ort: of its own PLZ if one is known, else of the next wider area. */
    positions: (entry: Entry) => others(entry, 5),
    /** Km from a place to the nearest other known place of the entry's area (three digits). */
    distanceFrom: (entry: Entry, place: GeoPlace): number =>
      others(entry, 3).reduce((least, p) => Math.min(least, distance(p, place.position)), Infinity),
  };
}
