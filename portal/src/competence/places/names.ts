import { baseName, fold } from './fold.ts';
import { type Certainty, isTown, type Places } from './types.ts';

/** A name by which a place can be found. */
export type PlaceName = {
  folded: string;
  base: string;
  name: string;
  gemeinde: string | null;
  kreise: readonly string[];
  certainty: Certainty;
  population: number;
};

/** All names by which places can be found: Gemeinden, their further names, Kreise, and Orte not yet placed. */
export function namesOf({ kreise, gemeinden, orte, aliases }: Places): PlaceName[] {
  const population = new Map(gemeinden.map((gemeinde) => [gemeinde.ags, gemeinde.population]));
  const named = (name: string, gemeinde: string, ownName = true): PlaceName => ({
    folded: fold(name),
    base: baseName(name),
    name,
    gemeinde,
    kreise: [gemeinde.slice(0, 5)],
    certainty: 'certain',
    population: ownName ? (population.get(gemeinde) ?? 0) : 0,
  });
  const all = [
    ...gemeinden.map(({ ags, name }) => named(name, ags)),
    ...aliases.map(({ name, gemeinde }) => named(name, gemeinde, false)),
    ...orte.map((ort): PlaceName => {
      if (ort.gemeinde !== null) return named(ort.name, ort.gemeinde);
      const { name, kreise: possible, certainty } = ort;
      const kept = { name, kreise: possible, certainty, gemeinde: null, population: 0 };
      return { folded: fold(name), base: baseName(name), ...kept };
    }),
    ...kreise
      .filter((kreis) => !isTown(kreis))
      .map(({ ags, name }): PlaceName => {
        const kept = { name, kreise: [ags], certainty: 'certain' as const, gemeinde: null };
        return { folded: fold(name), base: fold(name), population: 0, ...kept };
      }),
  ];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

function keyOf({ folded, gemeinde, kreise }: PlaceName): string {
  return `${folded} ${gemeinde ?? kreise.join()}`;
}
