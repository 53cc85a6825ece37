import type { Certainty, Position } from '../../portal/src/competence/places/types.ts';
import { areas, type Known } from './area.ts';
import { middle } from './distance.ts';
import type { GeoPlace } from './geo.ts';
import { nearIndex } from './near.ts';

export type Guess = { kreise: string[]; certainty: Exclude<Certainty, 'certain'> };

/** How many places around an unknown Ort must agree on the Kreis before it counts as likely. */
const agreeing = 4;

/** The most Kreise that are offered, and the least share of the weight one needs for it. */
const offered = 6;
const leastShare = 0.02;

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

  return (entry: { plz: string; name: string }): Guess => {
    const same = (byPlz.get(entry.plz) ?? []).filter(
      ({ name, place }) => name !== entry.name && rural(place),
    );
    const anchors = area.nearest(entry, 4);
    const center = middle(anchors.map(({ place }): Position => place.position));
    if (!center) throw new Error(`nothing is known around ${entry.plz} ${entry.name}`);
    const near = index.nearest(center, 40, (place) => place.name !== entry.name);
    const weight = new Map<string, number>();
    for (const { place } of same) add(weight, place.kreis, 0.1);
    for (const { place } of anchors) if (rural(place)) add(weight, place.kreis, 0.02);
    for (const { item, km } of near) add(weight, item.kreis, 1 / (km + 2) ** 2);
    const total = [...weight.values()].reduce((sum, one) => sum + one, 0);
    const ranked = [...weight].sort((a, b) => b[1] - a[1]);
    const first = ranked[0]?.[0];
    const likely =
      same.length > 0 &&
      same.every(({ place }) => place.kreis === first) &&
      near.slice(0, agreeing).every(({ item }) => item.kreis === first);
    const plausible = ranked.filter(([, share]) => share / total >= leastShare);
    return {
      kreise: plausible.slice(0, offered).map(([ags]) => ags),
      certainty: likely ? 'likely' : 'open',
    };
  };
}

function add(weights: Map<string, number>, key: string, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}
