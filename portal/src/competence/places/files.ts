import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alias, Certainty, Gemeinde, Kreis, KreisArt, Ort, Places } from './types.ts';

/** Where the generated files lie; `npm run places` writes them. */
export const placesFolder = join(import.meta.dirname, '..', '..', '..', 'data');

const certainties: Readonly<Record<string, Certainty>> = { c: 'certain', l: 'likely', o: 'open' };

/** Reads the places that come with the portal: tab-separated files with a line of headings. */
export function readPlaces(): Places {
  return {
    kreise: readKreise(),
    gemeinden: rows('gemeinden.tsv').map(toGemeinde),
    orte: rows('orte.tsv').map(toOrt),
    aliases: rows('aliases.tsv').map(([name = '', gemeinde = '']): Alias => ({ name, gemeinde })),
  };
}

/** The Kreise of Germany, which no package has by name: the one file that is kept by hand. */
export function readKreise(): Kreis[] {
  return rows('kreise.tsv').map(
    ([ags = '', art = '', name = '']): Kreis => ({ ags, art: art as KreisArt, name }),
  );
}

function rows(file: string): string[][] {
  const lines = readFileSync(join(placesFolder, file), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}

function toGemeinde([ags = '', name = '', population, lat, lon]: string[]): Gemeinde {
  return { ags, name, population: Number(population), position: [Number(lat), Number(lon)] };
}

function toOrt([plz = '', name = '', certainty = '', key = '']: string[]): Ort {
  const known = certainty === 'c';
  return {
    plz,
    name,
    gemeinde: known ? key : null,
    kreise: known ? [key.slice(0, 5)] : key.split(','),
    certainty: certainties[certainty] ?? 'open',
  };
}

/** The files' contents for places, the inverse of `readPlaces`. */
export function writePlaces({
  gemeinden,
  orte,
  aliases,
}: Omit<Places, 'kreise'>): Record<string, string> {
  const table = (heading: string, rows: readonly (readonly (string | number)[])[]) =>
    `${[heading, ...rows.map((row) => row.join('\t'))].join('\n')}\n`;
  return {
    'gemeinden.tsv': table(
      'ags\tname\teinwohner\tbreite\tlaenge',
      gemeinden.map(({ ags, name, population, position }) => [
        ags,
        name,
        population,
        ...(position ?? ['', '']).map((degree) => (degree === '' ? '' : Number(degree).toFixed(3))),
      ]),
    ),
    'orte.tsv': table(
      'plz\tname\tgewissheit\tgemeinde oder kreise',
      orte.map(({ plz, name, certainty, gemeinde, kreise }) => [
        plz,
        name,
        certainty.charAt(0),
        gemeinde ?? kreise.join(','),
      ]),
    ),
    'aliases.tsv': table(
      'name\tgemeinde',
      aliases.map(({ name, gemeinde }) => [name, gemeinde]),
    ),
  };
}
