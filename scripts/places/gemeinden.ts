import { baseName, fold } from '../../portal/src/competence/places/fold.ts';
import type { Alias, Gemeinde, Ort } from '../../portal/src/competence/places/types.ts';
import type { GeoPlace } from './geo.ts';

/** From this size on a town is also found by its names in other languages. */
const knownAbroad = 100_000;

/** One entry for each Gemeinde: called as the postcodes call it, else as its main place is. */
export function toGemeinden(places: readonly GeoPlace[], orte: readonly Ort[]): Gemeinde[] {
  const named = Map.groupBy(
    orte.filter((ort) => ort.gemeinde !== null),
    (ort) => ort.gemeinde,
  );
  return [...Map.groupBy(places, (place) => place.gemeinde)]
    .map(([ags, parts]): Gemeinde => {
      const main = mainOf(parts);
      const called = named.get(ags)?.find((ort) => baseName(ort.name) === baseName(main.name));
      const name = called?.name ?? named.get(ags)?.[0]?.name ?? main.name;
      return { ags, name, population: main.population, position: main.position };
    })
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

/** Names of parts of a Gemeinde, and those of large towns in other languages. */
export function toAliases(places: readonly GeoPlace[], gemeinden: readonly Gemeinde[]): Alias[] {
  const own = new Map(gemeinden.map(({ ags, name }) => [ags, name]));
  const seen = new Set<string>();
  return places
    .flatMap(({ name, gemeinde, population, alternates, part }) => {
      const abroad = population >= knownAbroad && !part ? alternates.filter(isReadable) : [];
      return [name, ...abroad].map((alias): Alias => ({ name: alias, gemeinde }));
    })
    .filter(({ name, gemeinde }) => {
      const key = `${fold(name)} ${gemeinde}`;
      if (fold(name) === fold(own.get(gemeinde) ?? '') || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The seat or largest place; parts of a town only where there is nothing else. */
function mainOf(parts: readonly GeoPlace[]): GeoPlace {
  const weight = (place: GeoPlace) =>
    place.part ? -1 : place.population + (place.seat ? 1_000_000 : 0);
  return parts.reduce((best, place) => (weight(place) > weight(best) ? place : best));
}

/** A name in Latin, Cyrillic or Arabic letters: those of the people who come here. */
function isReadable(name: string): boolean {
  return /^(?:[\p{Script=Latin}\s'.-]+|[\p{Script=Cyrillic}\s.-]+|[\p{Script=Arabic}\s.-]+)$/u.test(
    name,
  );
}
