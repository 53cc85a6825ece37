import { baseName, fold } from '../places/fold.ts';
import type { Gemeinde, Ort, Places } from '../places/types.ts';
import type { Register, RegisterGemeinde } from './gv100ad.ts';

/**
 * Puts the official Kreise and Gemeinden in place of the default ones, and ties the Orte of the
 * postcodes, which the register does not have, to them anew.
 */
export function merge(defaults: Places, register: Register): Places {
  const positions = new Map(defaults.gemeinden.map(({ ags, position }) => [ags, position]));
  const gemeinden = register.gemeinden.map(
    ({ ags, name, population }): Gemeinde => ({
      ags,
      name,
      population,
      position: positions.get(ags) ?? null,
    }),
  );
  const known = new Set(gemeinden.map(({ ags }) => ags));
  return {
    kreise: register.kreise,
    gemeinden,
    orte: withSeats(defaults.orte.map(linker(register)), register.gemeinden),
    aliases: defaults.aliases.filter(({ gemeinde }) => known.has(gemeinde)),
  };
}

/** Ties one Ort to its Gemeinde by key, else by name within the Kreise it can lie in, else by name and PLZ. */
function linker({ kreise, gemeinden }: Register): (ort: Ort) => Ort {
  const byAgs = new Map(gemeinden.map((gemeinde) => [gemeinde.ags, gemeinde]));
  const byName = Map.groupBy(gemeinden, ({ name }) => fold(name));
  const byBase = Map.groupBy(gemeinden, ({ name }) => baseName(name));
  const existing = new Set(kreise.map(({ ags }) => ags));

  return (ort) => {
    const same = byAgs.get(ort.gemeinde ?? '');
    if (same) return certain(ort, same);
    const namesakes = byName.get(fold(ort.name)) ?? byBase.get(baseName(ort.name)) ?? [];
    const plausible = namesakes.filter(({ ags }) => ort.kreise.includes(ags.slice(0, 5)));
    const atSeat = namesakes.filter(({ plz }) => plz === ort.plz);
    for (const found of [plausible, atSeat]) {
      const [only] = found;
      if (only && found.length === 1) return certain(ort, only);
    }
    return uncertain(ort, possibleKreise(ort, namesakes, existing));
  };
}

function certain(ort: Ort, { ags }: RegisterGemeinde): Ort {
  return { ...ort, gemeinde: ags, kreise: [ags.slice(0, 5)], certainty: 'certain' };
}

function uncertain(ort: Ort, kreise: readonly string[]): Ort {
  return { ...ort, gemeinde: null, kreise, certainty: 'open' };
}

/** The Kreise thought of so far that still exist, and of namesakes in the Land; else all of the Land. */
function possibleKreise(
  { kreise }: Ort,
  namesakes: readonly RegisterGemeinde[],
  existing: ReadonlySet<string>,
): string[] {
  const laender = new Set(kreise.map((ags) => ags.slice(0, 2)));
  const inLand = (ags: string) => laender.has(ags.slice(0, 2));
  const named = namesakes.map(({ ags }) => ags.slice(0, 5)).filter(inLand);
  const possible = [...new Set([...kreise.filter((ags) => existing.has(ags)), ...named])];
  if (possible.length > 0) return possible;
  const land = [...existing].filter(inLand);
  return land.length > 0 ? land : [...existing];
}

/** The Orte, with each Gemeinde whose administration has a PLZ that did not lead to it. */
function withSeats(orte: readonly Ort[], gemeinden: readonly RegisterGemeinde[]): Ort[] {
  const led = new Set(orte.map(({ plz, gemeinde }) => `${plz} ${gemeinde}`));
  const names = new Set(orte.map(({ plz, name }) => `${plz} ${name}`));
  const missing = gemeinden.filter(
    ({ plz, ags, name }) => plz !== '' && !led.has(`${plz} ${ags}`) && !names.has(`${plz} ${name}`),
  );
  return [
    ...orte,
    ...missing.map(
      ({ plz, name, ags }): Ort => ({
        plz,
        name,
        gemeinde: ags,
        kreise: [ags.slice(0, 5)],
        certainty: 'certain',
      }),
    ),
  ];
}
