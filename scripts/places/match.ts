import { baseName, fold } from '../../portal/src/competence/places/fold.ts';
import type { GeoPlace } from './geo.ts';

/**
 * Looks up places by name: all that have it exactly, else all whose name differs by an addition
 * ("Marburg" and "Marburg an der Lahn"). Towns and villages come before parts of a town.
 */
export function nameIndex(places: readonly GeoPlace[]): (name: string) => readonly GeoPlace[] {
  const sorted = [...places].sort(
    (a, b) => Number(a.part) - Number(b.part) || b.population - a.population,
  );
  const exact = Map.groupBy(sorted, (place) => fold(place.name));
  const base = Map.groupBy(sorted, (place) => baseName(place.name));
  return (name) => exact.get(fold(name)) ?? base.get(baseName(name)) ?? [];
}
