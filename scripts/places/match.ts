import { baseName, fold } from '../../portal/src/competence/places/fold.ts';
import type { GeoPlace } from './geo.ts';

/**
 * Looks up places by a name of the postcodes, which leave out or add a word freely: all that have the
 * name, with or without an addition ("Marburg an der Lahn"); else by another name of theirs; else by
 * name without title or second part ("Bad Saulgau", "Dessau-Roßlau").
 */
export function nameIndex(places: readonly GeoPlace[]): (name: string) => readonly GeoPlace[] {
  const own = places.filter((place) => !place.part);
  const base = Map.groupBy(own, (place) => baseName(place.name));
  const core = Map.groupBy(own, (place) => coreName(place.name));
  const alternate = new Map<string, GeoPlace[]>();
  for (const place of own) {
    for (const key of new Set(place.alternates.map(baseName))) {
      alternate.set(key, [...(alternate.get(key) ?? []), place]);
    }
  }
  return (name) => {
    const key = baseName(name);
    const alike = base.get(key) ?? alternate.get(key) ?? core.get(coreName(name)) ?? [];
    return alike.toSorted((a, b) => rank(b, name) - rank(a, name) || b.population - a.population);
  };
}

/** Whether the place's name is exactly this one, but for spelling. */
export function isCalled(place: GeoPlace, name: string): boolean {
  return fold(place.name) === fold(name);
}

/** The seat of a Gemeinde with exactly the name comes first. */
function rank(place: GeoPlace, name: string): number {
  return (isCalled(place, name) ? 2 : 0) + (place.seat ? 1 : 0);
}

function coreName(name: string): string {
  const untitled = name.replace(/^(?:Bad|Ostseebad|Seebad|Lutherstadt|Hansestadt|Gemeinde) /, '');
  return baseName(untitled.replace(/ (?:Lutherstadt|I)$/, '').replace(/ ?- ?\p{Lu}.*$/u, ''));
}
