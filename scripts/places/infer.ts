import type { Certainty } from '../../portal/src/competence/places/types.ts';
import { areas, type Known } from './area.ts';
import { middle } from './distance.ts';
import type { GeoPlace } from './geo.ts';
import { nearIndex } from './near.ts';

/** How many places around an unknown Ort are asked for their Kreis. */
const asked = 6;

/** How many Kreise are offered at most. */
const offered = 6;

/**
 * Tells in which Kreise an Ort without a known place can lie: those of the places around its PLZ.
 * A kreisfreie Stadt is one single Gemeinde, so an Ort of another name never lies in it.
 */
export function inference(
  known: readonly Known[],
  places: readonly GeoPlace[],
  towns: ReadonlySet<string>,
) {
  const rural = (place: GeoPlace) => !towns.has(place.kreis);
  const index = nearIndex(places.filter((place) => !place.part && rural(place)));
  const area = areas(known);
  const byPlz = Map.groupBy(known, (one) => one.plz);

  return (entry: { plz: string; name: string }): { kreise: string[]; certainty: Certainty } => {
    const neighbours = (byPlz.get(entry.plz) ?? []).filter(
      ({ name, place }) => name !== entry.name && rural(place),
    );
    const center = middle(area.positions(entry));
    if (!center) throw new Error(`nothing is known around ${entry.plz} ${entry.name}`);
    const near = index.nearest(center, 40, (place) => place.name !== entry.name);
    const weight = new Map<string, number>();
    for (const { place } of neighbours) add(weight, place.kreis, 2);
    for (const { item, km } of near) add(weight, item.kreis, 1 / (km + 2) ** 2);
    const kreise = [...weight]
      .sort((a, b) => b[1] - a[1])
      .map(([ags]) => ags)
      .slice(0, offered);
    const first = kreise[0];
    const agreed =
      neighbours.every(({ place }) => place.kreis === first) &&
      near.slice(0, asked).every(({ item }) => item.kreis === first);
    return { kreise, certainty: agreed ? 'likely' : 'open' };
  };
}

function add(weights: Map<string, number>, key: string, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}
