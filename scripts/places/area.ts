import { distance } from './distance.ts';
import type { GeoPlace } from './geo.ts';

type Entry = { plz: string; name: string };

/** An Ort of a PLZ whose place is known. */
export type Known = Entry & { place: GeoPlace };

/** Km that a place may lie from the nearest other known place, by how many digits of the PLZ they share. */
const reachKm: Readonly<Record<number, number>> = { 3: 25, 2: 45, 1: 60 };

/** Where postcodes lie, told by the Orte whose place is known: postcodes near in number are near on the map. */
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
  const others = ({ plz, name }: Entry, length: number) =>
    (byPrefix.get(plz.slice(0, length)) ?? []).filter((one) => one.name !== name);

  return {
    /** Up to `count` other known Orte of the area, those nearest by number first. */
    nearest(entry: Entry, count: number): Known[] {
      for (let length = 5; length > 0; length--) {
        const found = others(entry, length);
        if (found.length > 0) return nearestOf(found, entry, count);
      }
      return [];
    },
    /**
     * Those of the places that lie where the Ort's PLZ does. If the nearest lies in another Kreis than
     * the rest and twice as near as any of these, it alone.
     */
    likeliest(entry: Entry, places: readonly GeoPlace[]): GeoPlace[] {
      const length = [3, 2, 1].find((digits) => others(entry, digits).length > 0);
      if (length === undefined) return [];
      const around = others(entry, length);
      const near = nearestOf(around, entry, 6);
      const held = places.filter((place) => toNearest(place, around) <= (reachKm[length] ?? 0));
      const ranked = held
        .map((place) => ({ place, km: toNearest(place, near) }))
        .sort((a, b) => a.km - b.km);
      const [first] = ranked;
      if (!first) return [];
      const rival = ranked.find(({ place }) => place.kreis !== first.place.kreis);
      if (rival && rival.km < first.km * 2 + 3) return held;
      return held.filter((place) => place.kreis === first.place.kreis);
    },
  };
}

function nearestOf(known: readonly Known[], { plz }: Entry, count: number): Known[] {
  const far = (one: Known) => Math.abs(Number(one.plz) - Number(plz));
  return known.toSorted((a, b) => far(a) - far(b)).slice(0, count);
}

function toNearest(place: GeoPlace, known: readonly Known[]): number {
  return known.reduce(
    (least, one) => Math.min(least, distance(one.place.position, place.position)),
    Infinity,
  );
}
